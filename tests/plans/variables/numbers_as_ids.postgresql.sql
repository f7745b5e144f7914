-- statements, default: 2, rows: 2

SELECT concat('{"id":"', "library_volume"."id", '","title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
FROM "library_volume"
WHERE "library_volume"."id" = %s;
-- with [2]

SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
FROM "library_writer"
WHERE "library_writer"."id" = %s;
-- with [2]

-- statements, default: 2, rows: 2

-- the same as before

-- statements, default: 0, rows: 0

-- statements, default: 0, rows: 0

-- the same as before
