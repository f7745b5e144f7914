-- statements, default: 1, rows: 1

SELECT concat('{"name":', to_json("library_patron"."name"::text), ',"email":', CASE WHEN "library_patron"."id" = %s THEN concat(to_json("library_patron"."email"::text)) ELSE '"~marker:FORBIDDEN"' END, '}') AS "ms_0"
FROM "library_patron"
WHERE ((NOT "library_patron"."hidden" OR "library_patron"."id" = %s) AND "library_patron"."id" = %s);
-- with [2, 2, 1]

-- statements, default: 1, rows: 1

SELECT concat('{"name":', to_json("library_patron"."name"::text), ',"email":', CASE WHEN "library_patron"."id" = %s THEN concat(to_json("library_patron"."email"::text)) ELSE '"~marker:FORBIDDEN"' END, '}') AS "ms_0"
FROM "library_patron"
WHERE ((NOT "library_patron"."hidden" OR "library_patron"."id" = %s) AND "library_patron"."id" = %s);
-- with [2, 2, 3]

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', "library_borrowing"."id", '"}') AS "ms_0"
FROM "library_borrowing"
WHERE ("library_borrowing"."patron_id" = %s AND "library_borrowing"."id" = %s);
-- with [2, 1]

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', "library_borrowing"."id", '"}') AS "ms_0"
FROM "library_borrowing"
WHERE ("library_borrowing"."patron_id" = %s AND "library_borrowing"."id" = %s);
-- with [2, 2]

-- statements, default: 1, rows: 1

SELECT concat('{}') AS "ms_0"
FROM "library_ticket"
WHERE ("library_ticket"."patron_id" = %s AND "library_ticket"."patron_id" = %s);
-- with [2, 3]
