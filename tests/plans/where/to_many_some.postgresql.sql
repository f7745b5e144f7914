-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT 1 AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [Int4(350)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT 1 AS "a"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id") LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE EXISTS(
    SELECT 1 AS "a"
    FROM "library_writer" U0
    INNER JOIN "library_help" U1 ON (U0."id" = U1."writer_id")
    WHERE (U1."volume_id" = ("library_volume"."id") AND U0."name"::text LIKE %s) LIMIT 1)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['Leo%']
