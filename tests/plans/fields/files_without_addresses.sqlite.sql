-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"document":%%s,"maybe":%%s}', json_quote(CAST("fields_files"."name" AS TEXT)), CASE WHEN "fields_files"."document" IS NULL OR "fields_files"."document" = '' THEN 'null' ELSE printf('{"name":%%s}', json_quote(CAST("fields_files"."document" AS TEXT))) END, CASE WHEN "fields_files"."maybe" IS NULL OR "fields_files"."maybe" = '' THEN 'null' ELSE printf('{"n":%%s,"__typename":"File"}', coalesce(CAST(json_quote(CAST("fields_files"."maybe" AS TEXT)) AS TEXT), 'null')) END) AS "ms_0"
  FROM "fields_files"
  ORDER BY "fields_files"."id" ASC LIMIT 100) t;
