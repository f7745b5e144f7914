-- statements, default: 1, rows: 1

SELECT printf('{"name":%%s,"email":%%s}', json_quote(CAST("library_patron"."name" AS TEXT)), CASE WHEN "library_patron"."id" = %s THEN printf('%%s', json_quote(CAST("library_patron"."email" AS TEXT))) ELSE '"~marker:FORBIDDEN"' END) AS "ms_0"
FROM "library_patron"
WHERE ((NOT "library_patron"."hidden" OR "library_patron"."id" = %s) AND "library_patron"."id" = %s);
-- with [2, 2, 1]

-- statements, default: 1, rows: 1

SELECT printf('{"name":%%s,"email":%%s}', json_quote(CAST("library_patron"."name" AS TEXT)), CASE WHEN "library_patron"."id" = %s THEN printf('%%s', json_quote(CAST("library_patron"."email" AS TEXT))) ELSE '"~marker:FORBIDDEN"' END) AS "ms_0"
FROM "library_patron"
WHERE ((NOT "library_patron"."hidden" OR "library_patron"."id" = %s) AND "library_patron"."id" = %s);
-- with [2, 2, 3]

-- statements, default: 1, rows: 1

SELECT printf('{"id":"%%s"}', "library_borrowing"."id") AS "ms_0"
FROM "library_borrowing"
WHERE ("library_borrowing"."patron_id" = %s AND "library_borrowing"."id" = %s);
-- with [2, 1]

-- statements, default: 1, rows: 1

SELECT printf('{"id":"%%s"}', "library_borrowing"."id") AS "ms_0"
FROM "library_borrowing"
WHERE ("library_borrowing"."patron_id" = %s AND "library_borrowing"."id" = %s);
-- with [2, 2]

-- statements, default: 1, rows: 1

SELECT printf('{}') AS "ms_0"
FROM "library_ticket"
WHERE ("library_ticket"."patron_id" = %s AND "library_ticket"."patron_id" = %s);
-- with [2, 3]
