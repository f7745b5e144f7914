-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","cover":%%s}', "library_volume"."id", CASE WHEN "library_volume"."cover" IS NULL OR "library_volume"."cover" = '' THEN 'null' ELSE printf('{"name":%%s}', json_quote(CAST("library_volume"."cover" AS TEXT))) END) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."cover" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%/5.png']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","cover":%%s}', "library_volume"."id", CASE WHEN "library_volume"."cover" IS NULL OR "library_volume"."cover" = '' THEN 'null' ELSE printf('{"name":%%s}', json_quote(CAST("library_volume"."cover" AS TEXT))) END) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."cover" = %s
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;
-- with ['']
