-- statements, default: 1, rows: 1

SELECT concat('{"serial":"', "library_copy"."serial", '","number":', "library_copy"."number", ',"volume":', CASE WHEN "library_copy"."volume_id" IS NULL THEN 'null' ELSE concat('{"id":"', "library_copy"."volume_id", '"}') END, '}') AS "ms_0"
FROM "library_copy"
WHERE ("library_copy"."volume_id" = %s AND "library_copy"."number" = %s);
-- with [2, Int4(1)]

-- statements, default: 1, rows: 1

SELECT concat('{"serial":"', "library_copy"."serial", '","number":', "library_copy"."number", ',"volume":', CASE WHEN "library_copy"."volume_id" IS NULL THEN 'null' ELSE concat('{"id":"', "library_copy"."volume_id", '"}') END, '}') AS "ms_0"
FROM "library_copy"
WHERE ("library_copy"."volume_id" = %s AND "library_copy"."number" = %s);
-- with [2, Int4(99)]
