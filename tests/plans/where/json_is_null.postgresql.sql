-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","details":', coalesce((("library_volume"."details")::text)::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" IS NOT NULL
  ORDER BY "library_volume"."id" ASC LIMIT 1) t;
