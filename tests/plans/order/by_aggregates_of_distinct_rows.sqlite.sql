-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"lendable":%%s,"title":%%s}', CASE WHEN "library_volume"."lendable" THEN 'true' WHEN NOT "library_volume"."lendable" THEN 'false' END, json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT "pk"
    FROM ( SELECT * FROM ( SELECT V0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY V0."lendable" ORDER BY V0."lendable" ASC, (
      SELECT COUNT(*) AS "ms_measure"
      FROM "library_copy" U0
      WHERE U0."volume_id" = (V0."id")) DESC, V0."id" ASC) AS "qual0" FROM "library_volume" V0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
  ORDER BY "library_volume"."lendable" ASC, (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_copy" U0
    WHERE U0."volume_id" = ("library_volume"."id")) DESC, "library_volume"."id" ASC LIMIT 100) t;
-- with [1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  ORDER BY (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) DESC, MD5((COALESCE(%s, %s) || COALESCE((COALESCE(CAST(%s AS TEXT), %s) || COALESCE((COALESCE(%s, %s) || COALESCE(CAST("library_writer"."id" AS text), %s)), %s)), %s))) ASC, "library_writer"."id" ASC LIMIT 100) t;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '', 7, '', ':', '', '', '', '']
