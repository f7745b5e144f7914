-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","cover":', CASE WHEN "library_volume"."cover" IS NULL OR "library_volume"."cover" = '' THEN 'null' ELSE concat('{"name":', to_json("library_volume"."cover"::text), '}') END, '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."cover"::text LIKE %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%/5.png']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","cover":', CASE WHEN "library_volume"."cover" IS NULL OR "library_volume"."cover" = '' THEN 'null' ELSE concat('{"name":', to_json("library_volume"."cover"::text), '}') END, '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."cover" = %s
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;
-- with ['']
