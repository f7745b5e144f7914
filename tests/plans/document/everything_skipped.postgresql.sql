-- statements, default: 2, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;

SELECT concat('{"volumes":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{}') AS "ms_0"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")
    ORDER BY U0."id" ASC LIMIT 1) t), '}') AS "ms_0"
FROM "library_writer"
WHERE "library_writer"."id" = %s;
-- with [1]

-- statements, default: 2, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;

SELECT concat('{"name":', to_json("library_writer"."name"::text), ',"volumes":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")
    ORDER BY U0."id" ASC LIMIT 1) t), '}') AS "ms_0"
FROM "library_writer"
WHERE "library_writer"."id" = %s;
-- with [1]
