-- statements, default: 5, rows: 5

SELECT "library_volume"."title" AS "ms_0", "library_patron"."name" AS "ms_1", CASE WHEN ("library_borrowing"."patron_id" IS NOT NULL AND "library_borrowing"."patron_id" IN (
  SELECT U0."id" AS "id"
  FROM "library_patron" U0
  WHERE (NOT U0."hidden" OR U0."id" = %s))) THEN 1 ELSE 0 END AS "ms_2", concat(',"fine":"', "library_borrowing"."fine", '","copy":') AS "ms_3", "library_borrowing"."copy_id" AS "ms_4"
FROM "library_borrowing"
INNER JOIN "library_patron" ON ("library_borrowing"."patron_id" = "library_patron"."id")
INNER JOIN "library_copy" ON ("library_borrowing"."copy_id" = "library_copy"."serial")
INNER JOIN "library_volume" ON ("library_copy"."volume_id" = "library_volume"."id")
WHERE "library_borrowing"."patron_id" = %s
ORDER BY "library_borrowing"."id" ASC LIMIT 100;
-- with [2, 2]

SELECT "library_copy"."serial" AS "ms_key", "library_copy"."volume_id" AS "ms_0", concat(',"rack":', CASE WHEN "library_copy"."number" = 1 THEN coalesce((
  SELECT concat('{"label":', to_json(U0."label"::text), '}') AS "ms_0"
  FROM "library_rack" U0
  WHERE U0."id" = ("library_copy"."rack_id")), 'null') ELSE 'null' END, '}') AS "ms_1"
FROM "library_copy"
WHERE "library_copy"."serial" = ANY(%s);
-- with [[UUID('02468acf-1357-4bde-8246-8acf13579bde'), UUID('06d3a06d-3a06-439a-86d3-a06d3a06d39a'), UUID('0b60b60b-60b6-4b56-8b60-b60b60b60b56'), UUID('0fedcba9-8765-4312-8fed-cba987654312'), UUID('147ae147-ae14-4ace-947a-e147ae147ace')]]

SELECT "library_volume"."id" AS "ms_key", "library_volume"."title" AS "ms_0", "library_writer"."name" AS "ms_1"
FROM "library_volume"
INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
WHERE "library_volume"."id" = ANY(%s);
-- with [[11, 3, 7]]

SELECT concat('{"text":', CASE WHEN "library_critique"."stars" >= 2 THEN concat(to_json("library_critique"."text"::text)) ELSE '"~marker:FORBIDDEN"' END, ',"volume":') AS "ms_0", "library_critique"."volume_id" AS "ms_1", concat(',"patron":', coalesce((
  SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
  FROM "library_patron" U0
  WHERE (U0."id" = ("library_critique"."patron_id") AND (NOT U0."hidden" OR U0."id" = %s))), 'null'), '}') AS "ms_2"
FROM "library_critique"
WHERE ("library_critique"."shown" OR "library_critique"."patron_id" = %s)
ORDER BY "library_critique"."id" ASC LIMIT 4;
-- with [2, 2]

SELECT "library_volume"."id" AS "ms_key", "library_volume"."price" AS "ms_0", "library_volume"."pages" AS "ms_1"
FROM "library_volume"
WHERE "library_volume"."id" = ANY(%s);
-- with [[10, 2, 5, 6]]
