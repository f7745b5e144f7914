-- statements, default: 4, rows: 4

SELECT printf('{"number":%%s,"volume":', "library_copy"."number") AS "ms_0", "library_copy"."volume_id" AS "ms_1"
FROM "library_copy"
ORDER BY "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" DESC, "library_copy"."serial" ASC LIMIT 4;

SELECT "library_volume"."id" AS "ms_key", printf('{"id":"%%s","cited":', "library_volume"."id") AS "ms_0", "library_volume"."title" AS "ms_1", "library_writer"."name" AS "ms_2", "library_volume"."writer_id" AS "ms_3"
FROM "library_volume"
INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
WHERE "library_volume"."id" IN (
  SELECT value
  FROM json_each(%s));
-- with ['[1, 2]']

SELECT "library_writer"."id" AS "ms_key", printf('{"name":%%s,"initials":', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0", "library_writer"."name" AS "ms_1", "library_writer"."mentor_id" AS "ms_2"
FROM "library_writer"
WHERE "library_writer"."id" IN (
  SELECT value
  FROM json_each(%s));
-- with ['[2, 3]']

SELECT "library_writer"."id" AS "ms_key", "library_writer"."name" AS "ms_0"
FROM "library_writer"
WHERE "library_writer"."id" IN (
  SELECT value
  FROM json_each(%s));
-- with ['[1, 2]']
