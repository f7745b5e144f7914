-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"lendable":', ("library_volume"."lendable")::text, ',"title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT DISTINCT ON (U0."lendable") U0."id" AS "pk"
    FROM "library_volume" U0
    ORDER BY U0."lendable" ASC, (
      SELECT COUNT(*) AS "ms_measure"
      FROM "library_copy"
      WHERE "library_copy"."volume_id" = (U0."id")) DESC, U0."id" ASC)
  ORDER BY "library_volume"."lendable" ASC, (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_copy" U0
    WHERE U0."volume_id" = ("library_volume"."id")) DESC, "library_volume"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  ORDER BY (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) DESC, MD5((COALESCE('037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', '') || COALESCE((COALESCE((%s)::text, '') || COALESCE((COALESCE(':', '') || COALESCE(("library_writer"."id")::text, '')), '')), ''))) ASC, "library_writer"."id" ASC LIMIT 100) t;
-- with [7]
