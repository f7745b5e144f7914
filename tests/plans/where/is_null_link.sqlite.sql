-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","press":%%s}', "library_volume"."id", CASE WHEN "library_volume"."press_id" IS NULL THEN 'null' ELSE printf('{"code":%%s}', json_quote(CAST("library_volume"."press_id" AS TEXT))) END) AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."press_id" IS NOT NULL AND "library_volume"."press_id" IS NULL)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","press":%%s}', "library_volume"."id", CASE WHEN "library_volume"."press_id" IS NULL THEN 'null' ELSE printf('{"code":%%s}', json_quote(CAST("library_volume"."press_id" AS TEXT))) END) AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."press_id" IS NOT NULL AND "library_volume"."press_id" IS NOT NULL)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
