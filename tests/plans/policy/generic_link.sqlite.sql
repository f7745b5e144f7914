-- statements, default: 2, rows: 2

SELECT printf('{"name":%%s,"contentObject":', json_quote(CAST("generic_tag"."name" AS TEXT))) AS "ms_0", "generic_tag"."content_type_id" AS "ms_1", "generic_tag"."object_id" AS "ms_2"
FROM "generic_tag"
ORDER BY "generic_tag"."id" ASC LIMIT 100;

SELECT "generic_item"."id" AS "ms_key", printf('{"__typename":"Item","name":%%s}', json_quote(CAST("generic_item"."name" AS TEXT))) AS "ms_0"
FROM "generic_item"
WHERE "generic_item"."id" IN (
  SELECT value
  FROM json_each(%s));
-- with ['[1]']
