-- statements, default: 1, rows: 1

SELECT printf('{"name":%%s,"document":', json_quote(CAST("fields_files"."name" AS TEXT))) AS "ms_0", "fields_files"."document" AS "ms_1", "fields_files"."maybe" AS "ms_2", printf(',"image":%%s,"width":%%s,"height":%%s,"plain":', CASE WHEN "fields_files"."image" IS NULL OR "fields_files"."image" = '' THEN 'null' ELSE printf('{"name":%%s}', json_quote(CAST("fields_files"."image" AS TEXT))) END, coalesce(CAST("fields_files"."width" AS TEXT), 'null'), coalesce(CAST("fields_files"."height" AS TEXT), 'null')) AS "ms_3", "fields_files"."plain" AS "ms_4"
FROM "fields_files"
ORDER BY "fields_files"."id" ASC LIMIT 100;
