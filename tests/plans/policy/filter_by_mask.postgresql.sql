-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","lendable":', ("library_volume"."lendable")::text, '}') AS "ms_0"
  FROM "library_volume"
  WHERE CASE WHEN ("library_volume"."lendable") THEN "library_volume"."sold" ELSE NULL END > %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int8(0)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","lendable":', ("library_volume"."lendable")::text, '}') AS "ms_0"
  FROM "library_volume"
  WHERE CASE WHEN ("library_volume"."lendable") THEN "library_volume"."sold" ELSE NULL END IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT (CASE WHEN ("library_volume"."lendable") THEN "library_volume"."sold" ELSE NULL END > %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int8(0)]
