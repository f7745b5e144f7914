-- statements, default: 0, rows: 0

-- statements, default: 1, rows: 1

SELECT printf('{"__typename":"Volume","nodeId":"%%s","title":%%s}', mainspring_base64(printf('["Volume","%%s"]', "library_volume"."id")), json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
FROM "library_volume"
WHERE "library_volume"."id" = %s;
-- with [5]

-- statements, default: 1, rows: 1

SELECT printf('{"__typename":"Press","nodeId":"%%s","name":%%s}', mainspring_base64(printf('["Press",%%s]', json_quote(CAST("library_press"."code" AS TEXT)))), json_quote(CAST("library_press"."name" AS TEXT))) AS "ms_0"
FROM "library_press"
WHERE "library_press"."code" = %s;
-- with ['old']

-- statements, default: 0, rows: 0

-- the same as before

-- statements, default: 0, rows: 0

-- the same as before
