-- statements, default: 5, rows: 6

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"number":', "library_copy"."number", ',"volume":', coalesce((
    SELECT concat('{"title":', to_json(U0."title"::text), '}') AS "ms_0"
    FROM "library_volume" U0
    WHERE U0."id" = ("library_copy"."volume_id")), 'null'), '}') AS "ms_0"
  FROM "library_copy"
  WHERE ("library_copy"."volume_id" IS NOT NULL AND "library_copy"."volume_id" IN (
    SELECT V0."id" AS "id"
    FROM "library_volume" V0
    WHERE (
      SELECT COUNT(*) AS "ms_measure"
      FROM "library_critique" U0
      WHERE (U0."volume_id" = (V0."id") AND U0."shown")) >= %s))
  ORDER BY "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 100) t;
-- with [Int8(3)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT 1 AS "a"
    FROM "library_volume" V0
    WHERE (V0."writer_id" = ("library_writer"."id") AND (
      SELECT COUNT(*) AS "ms_measure"
      FROM "library_copy" U0
      WHERE U0."volume_id" = (V0."id")) >= %s) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [Int8(3)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" V0
    WHERE (V0."writer_id" = ("library_writer"."id") AND (
      SELECT COUNT(*) AS "ms_measure"
      FROM "library_copy" U0
      WHERE U0."volume_id" = (V0."id")) >= %s)) >= %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [Int8(3), Int8(2)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT AVG(CAST(V0."rating" AS double precision)) AS "ms_measure"
    FROM "library_volume" V0
    WHERE (V0."writer_id" = ("library_writer"."id") AND V0."press_id" IS NOT NULL AND V0."press_id" IN (
      SELECT U0."code" AS "code"
      FROM "library_press" U0
      WHERE U0."name"::text LIKE %s))) >= %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['%e%', 0.6]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), ',"volumes":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"title":', to_json(V0."title"::text), '}') AS "ms_0"
      FROM "library_volume" V0
      WHERE (V0."writer_id" = ("library_writer"."id") AND (
        SELECT COUNT(*) AS "ms_measure"
        FROM "library_copy" U0
        WHERE U0."volume_id" = (V0."id")) > %s)
      ORDER BY V0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [Int8(2)]
