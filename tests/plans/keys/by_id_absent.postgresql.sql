-- statements, default: 2, rows: 2

SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
FROM "library_volume"
WHERE "library_volume"."id" = %s;
-- with [404]

SELECT concat('{"title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
FROM "library_volume"
WHERE "library_volume"."id" = %s;
-- with [3]
