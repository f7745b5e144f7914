-- statements, default: 1, rows: 1

SELECT concat('{"name":', to_json("fields_files"."name"::text), ',"document":') AS "ms_0", "fields_files"."document" AS "ms_1", "fields_files"."maybe" AS "ms_2", concat(',"image":', CASE WHEN "fields_files"."image" IS NULL OR "fields_files"."image" = '' THEN 'null' ELSE concat('{"name":', to_json("fields_files"."image"::text), '}') END, ',"width":', coalesce(("fields_files"."width")::text, 'null'), ',"height":', coalesce(("fields_files"."height")::text, 'null'), ',"plain":') AS "ms_3", "fields_files"."plain" AS "ms_4"
FROM "fields_files"
ORDER BY "fields_files"."id" ASC LIMIT 100;
