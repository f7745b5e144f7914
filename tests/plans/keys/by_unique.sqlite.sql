-- statements, default: 2, rows: 2

SELECT printf('{"id":"%%s","title":%%s}', "library_volume"."id", json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
FROM "library_volume"
WHERE "library_volume"."isbn" = %s;
-- with ['9780000000007']

SELECT printf('{"code":%%s}', json_quote(CAST("library_press"."code" AS TEXT))) AS "ms_0"
FROM "library_press"
WHERE "library_press"."name" = %s;
-- with ['Slash & Sons']

-- statements, default: 2, rows: 2

SELECT printf('{"id":"%%s","title":%%s}', "library_volume"."id", json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
FROM "library_volume"
WHERE "library_volume"."isbn" = %s;
-- with ['nothing']

SELECT printf('{"code":%%s}', json_quote(CAST("library_press"."code" AS TEXT))) AS "ms_0"
FROM "library_press"
WHERE "library_press"."name" = %s;
-- with ['Slash & Sons']

-- statements, default: 2, rows: 2

SELECT printf('{"id":"%%s","title":%%s}', "library_volume"."id", json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
FROM "library_volume"
WHERE "library_volume"."isbn" = %s;
-- with ['']

SELECT printf('{"code":%%s}', json_quote(CAST("library_press"."code" AS TEXT))) AS "ms_0"
FROM "library_press"
WHERE "library_press"."name" = %s;
-- with ['Slash & Sons']
