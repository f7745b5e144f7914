-- statements, default: 2, rows: 2

SELECT printf('{"id":"%%s","title":%%s}', "library_volume"."id", json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
FROM "library_volume"
WHERE "library_volume"."id" = %s;
-- with [2]

SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
FROM "library_writer"
WHERE "library_writer"."id" = %s;
-- with [2]

-- statements, default: 2, rows: 2

-- the same as before

-- statements, default: 0, rows: 0

-- statements, default: 0, rows: 0

-- the same as before
