-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"char":%%s,"text":%%s,"slug":%%s,"email":%%s,"url":%%s,"address":%%s,"identifier":%%s,"path":%%s}', coalesce(CAST(json_quote(CAST("fields_maybetexts"."char" AS TEXT)) AS TEXT), 'null'), coalesce(CAST(json_quote(CAST("fields_maybetexts"."text" AS TEXT)) AS TEXT), 'null'), coalesce(CAST(json_quote(CAST("fields_maybetexts"."slug" AS TEXT)) AS TEXT), 'null'), coalesce(CAST(json_quote(CAST("fields_maybetexts"."email" AS TEXT)) AS TEXT), 'null'), coalesce(CAST(json_quote(CAST("fields_maybetexts"."url" AS TEXT)) AS TEXT), 'null'), coalesce(CAST(json_quote(CAST("fields_maybetexts"."address" AS TEXT)) AS TEXT), 'null'), CASE WHEN "fields_maybetexts"."identifier" IS NULL THEN 'null' ELSE printf('"%%s"', substr("fields_maybetexts"."identifier", 1, 8) || '-' || substr("fields_maybetexts"."identifier", 9, 4) || '-' || substr("fields_maybetexts"."identifier", 13, 4) || '-' || substr("fields_maybetexts"."identifier", 17, 4) || '-' || substr("fields_maybetexts"."identifier", 21)) END, coalesce(CAST(json_quote(CAST("fields_maybetexts"."path" AS TEXT)) AS TEXT), 'null')) AS "ms_0"
  FROM "fields_maybetexts"
  ORDER BY "fields_maybetexts"."id" ASC LIMIT 100) t;

SELECT printf('{"char":%%s}', coalesce(CAST(json_quote(CAST("fields_maybetexts"."char" AS TEXT)) AS TEXT), 'null')) AS "ms_0"
FROM "fields_maybetexts"
WHERE "fields_maybetexts"."identifier" = %s;
-- with ['00000000000000000000000000000000']
