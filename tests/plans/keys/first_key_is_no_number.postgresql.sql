-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" = 1
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

-- statements, default: 2, rows: 2

SELECT concat('{"title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
FROM "library_volume"
WHERE "library_volume"."id" = %s;
-- with [2]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."id" = %s OR "library_volume"."id" = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [2, 1]

-- statements, default: 1, rows: 1

-- the same as before
