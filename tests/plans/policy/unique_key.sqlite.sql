-- statements, default: 1, rows: 1

SELECT printf('{"name":%%s}', json_quote(CAST("library_patron"."name" AS TEXT))) AS "ms_0"
FROM "library_patron"
WHERE ((NOT "library_patron"."hidden" OR "library_patron"."id" = %s) AND CASE WHEN ("library_patron"."id" = %s) THEN "library_patron"."email" ELSE NULL END = %s);
-- with [2, 2, 'pat@example.org']

-- statements, default: 1, rows: 1

SELECT printf('{"name":%%s}', json_quote(CAST("library_patron"."name" AS TEXT))) AS "ms_0"
FROM "library_patron"
WHERE ((NOT "library_patron"."hidden" OR "library_patron"."id" = %s) AND CASE WHEN ("library_patron"."id" = %s) THEN "library_patron"."email" ELSE NULL END = %s);
-- with [2, 2, 'ron@example.org']
