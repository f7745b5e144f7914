-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("fields_files"."name"::text), ',"document":', CASE WHEN "fields_files"."document" IS NULL OR "fields_files"."document" = '' THEN 'null' ELSE concat('{"name":', to_json("fields_files"."document"::text), '}') END, ',"maybe":', CASE WHEN "fields_files"."maybe" IS NULL OR "fields_files"."maybe" = '' THEN 'null' ELSE concat('{"n":', coalesce((to_json("fields_files"."maybe"::text))::text, 'null'), ',"__typename":"File"}') END, '}') AS "ms_0"
  FROM "fields_files"
  ORDER BY "fields_files"."id" ASC LIMIT 100) t;
