-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","rating":', CASE WHEN "library_volume"."rating" BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN ("library_volume"."rating")::text ELSE 'null' END, '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."rating" >= %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [0.75]

-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","rating":', CASE WHEN "library_volume"."rating" BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN ("library_volume"."rating")::text ELSE 'null' END, '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."rating" >= %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [1.0]

-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","rating":', CASE WHEN "library_volume"."rating" BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN ("library_volume"."rating")::text ELSE 'null' END, '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."rating" >= %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [1e+300]
