-- statements, default: 5, rows: 6

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"number":%%s,"volume":%%s}', "library_copy"."number", coalesce((
    SELECT printf('{"title":%%s}', json_quote(CAST(U0."title" AS TEXT))) AS "ms_0"
    FROM "library_volume" U0
    WHERE U0."id" = ("library_copy"."volume_id")), 'null')) AS "ms_0"
  FROM "library_copy"
  WHERE ("library_copy"."volume_id" IS NOT NULL AND "library_copy"."volume_id" IN (
    SELECT V0."id" AS "id"
    FROM "library_volume" V0
    WHERE (
      SELECT COUNT(*) AS "ms_measure"
      FROM "library_critique" U0
      WHERE (U0."volume_id" = (V0."id") AND U0."shown")) >= %s))
  ORDER BY "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 100) t;
-- with [3]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" V0
    WHERE (V0."writer_id" = ("library_writer"."id") AND (
      SELECT COUNT(*) AS "ms_measure"
      FROM "library_copy" U0
      WHERE U0."volume_id" = (V0."id")) >= %s) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, 3]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" V0
    WHERE (V0."writer_id" = ("library_writer"."id") AND (
      SELECT COUNT(*) AS "ms_measure"
      FROM "library_copy" U0
      WHERE U0."volume_id" = (V0."id")) >= %s)) >= %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [3, 2]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT AVG(CAST(V0."rating" AS REAL)) AS "ms_measure"
    FROM "library_volume" V0
    WHERE (V0."writer_id" = ("library_writer"."id") AND V0."press_id" IS NOT NULL AND V0."press_id" IN (
      SELECT U0."code" AS "code"
      FROM "library_press" U0
      WHERE U0."name" LIKE %s ESCAPE '\'))) >= %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['%e%', 0.6]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"volumes":%%s}', json_quote(CAST("library_writer"."name" AS TEXT)), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"title":%%s}', json_quote(CAST(V0."title" AS TEXT))) AS "ms_0"
      FROM "library_volume" V0
      WHERE (V0."writer_id" = ("library_writer"."id") AND (
        SELECT COUNT(*) AS "ms_measure"
        FROM "library_copy" U0
        WHERE U0."volume_id" = (V0."id")) > %s)
      ORDER BY V0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [2]
