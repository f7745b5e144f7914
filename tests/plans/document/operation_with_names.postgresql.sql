-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT %s) t;
-- with [2]

-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT %s) t;
-- with [1]

-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
