-- statements, default: 1, rows: 1

SELECT printf('{"serial":"%%s","number":%%s,"volume":%%s}', substr("library_copy"."serial", 1, 8) || '-' || substr("library_copy"."serial", 9, 4) || '-' || substr("library_copy"."serial", 13, 4) || '-' || substr("library_copy"."serial", 17, 4) || '-' || substr("library_copy"."serial", 21), "library_copy"."number", CASE WHEN "library_copy"."volume_id" IS NULL THEN 'null' ELSE printf('{"id":"%%s"}', "library_copy"."volume_id") END) AS "ms_0"
FROM "library_copy"
WHERE ("library_copy"."volume_id" = %s AND "library_copy"."number" = %s);
-- with [2, 1]

-- statements, default: 1, rows: 1

SELECT printf('{"serial":"%%s","number":%%s,"volume":%%s}', substr("library_copy"."serial", 1, 8) || '-' || substr("library_copy"."serial", 9, 4) || '-' || substr("library_copy"."serial", 13, 4) || '-' || substr("library_copy"."serial", 17, 4) || '-' || substr("library_copy"."serial", 21), "library_copy"."number", CASE WHEN "library_copy"."volume_id" IS NULL THEN 'null' ELSE printf('{"id":"%%s"}', "library_copy"."volume_id") END) AS "ms_0"
FROM "library_copy"
WHERE ("library_copy"."volume_id" = %s AND "library_copy"."number" = %s);
-- with [2, 99]
