-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","subtitle":', coalesce((to_json("library_volume"."subtitle"::text))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."subtitle" IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","subtitle":', coalesce((to_json("library_volume"."subtitle"::text))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."subtitle" IS NOT NULL
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
