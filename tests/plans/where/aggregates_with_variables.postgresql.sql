-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s)) <= %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [Int4(200), Int8(1)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE ((
    SELECT AVG(CAST(U0."pages" AS double precision)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) > %s AND (
    SELECT ROUND(AVG(U0."price"), 6) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) < %s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [250.5, Decimal('20.005')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) > %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [Int8(1)]

-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s)) <= %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [Int4(100), Int8(3)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE ((
    SELECT AVG(CAST(U0."pages" AS double precision)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) > %s AND (
    SELECT ROUND(AVG(U0."price"), 6) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) < %s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [10.0, Decimal('5')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT MIN(U0."pages") AS "ms_measure"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."title"::text LIKE %s)) > %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['%a%', Int4(50)]

-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s)) <= %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [Int4(2147483647), Int8(0)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE ((
    SELECT AVG(CAST(U0."pages" AS double precision)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) > %s AND (
    SELECT ROUND(AVG(U0."price"), 6) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) < %s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1e+300, Decimal('-1')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE ((
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) = %s OR (
    SELECT SUM(U0."pages") AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) > %s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [Int8(0), 500.0]
