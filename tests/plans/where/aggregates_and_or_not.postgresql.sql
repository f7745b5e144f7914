-- statements, default: 7, rows: 7

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE ((
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) = %s OR (
    SELECT AVG(CAST(U0."pages" AS double precision)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) > %s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [Int8(0), 250.0]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE NOT ((
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) > %s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [Int8(4)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE ((
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s)) >= %s OR (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s AND NOT U0."lendable")) >= %s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [Int4(300), Int8(3), Int4(300), Int8(1)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE (EXISTS(
    SELECT 1 AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s) LIMIT 1) AND (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) < %s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [Int4(300), Int8(5)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
