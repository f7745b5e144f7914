-- statements, default: 2, rows: 2

SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
FROM "library_volume"
WHERE "library_volume"."id" = %s;
-- with [404]

SELECT printf('{"title":%%s}', json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
FROM "library_volume"
WHERE "library_volume"."id" = %s;
-- with [3]
