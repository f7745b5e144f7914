-- statements, default: 5, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) > %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [Int8(4)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) = %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [Int8(0)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s)) >= %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [Int4(300), Int8(2)]

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
-- with [247.5, Decimal('31.855')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE NOT ((
    SELECT ROUND(AVG(U0."price"), 6) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) > %s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [Decimal('30')]
