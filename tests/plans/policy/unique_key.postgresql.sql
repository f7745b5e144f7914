-- statements, default: 1, rows: 1

SELECT concat('{"name":', to_json("library_patron"."name"::text), '}') AS "ms_0"
FROM "library_patron"
WHERE ((NOT "library_patron"."hidden" OR "library_patron"."id" = %s) AND CASE WHEN ("library_patron"."id" = %s) THEN "library_patron"."email" ELSE NULL END = %s);
-- with [2, 2, 'pat@example.org']

-- statements, default: 1, rows: 1

SELECT concat('{"name":', to_json("library_patron"."name"::text), '}') AS "ms_0"
FROM "library_patron"
WHERE ((NOT "library_patron"."hidden" OR "library_patron"."id" = %s) AND CASE WHEN ("library_patron"."id" = %s) THEN "library_patron"."email" ELSE NULL END = %s);
-- with [2, 2, 'ron@example.org']
