-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_keeper"."name"::text), ',"wage":"~marker:FORBIDDEN","bonus":null}') AS "ms_0"
  FROM "library_keeper"
  ORDER BY "library_keeper"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"cost":"~marker:FORBIDDEN","title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;

SELECT concat('{"cost":"~marker:FORBIDDEN"}') AS "ms_0"
FROM "library_volume"
WHERE "library_volume"."id" = %s;
-- with [1]
