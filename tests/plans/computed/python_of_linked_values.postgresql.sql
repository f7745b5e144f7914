-- statements, default: 3, rows: 3

SELECT concat('{"id":"', "library_borrowing"."id", '","label":') AS "ms_0", "library_volume"."title" AS "ms_1", "library_patron"."name" AS "ms_2"
FROM "library_borrowing"
INNER JOIN "library_copy" ON ("library_borrowing"."copy_id" = "library_copy"."serial")
INNER JOIN "library_patron" ON ("library_borrowing"."patron_id" = "library_patron"."id")
INNER JOIN "library_volume" ON ("library_copy"."volume_id" = "library_volume"."id")
ORDER BY "library_borrowing"."id" ASC LIMIT 4;

SELECT concat('{"name":', to_json("library_patron"."name"::text), ',"borrowings":') AS "ms_0", "library_patron"."id" AS "ms_1"
FROM "library_patron"
ORDER BY "library_patron"."id" ASC LIMIT 2;

SELECT "k"."key", "c".*
FROM unnest(%s::bigint[]) AS "k"("key")
CROSS JOIN LATERAL (
  SELECT "library_volume"."title" AS "ms_0", "library_patron"."name" AS "ms_1", concat(',"fine":"', "library_borrowing"."fine", '"}') AS "ms_2"
  FROM "library_borrowing"
  INNER JOIN "library_patron" ON ("library_borrowing"."patron_id" = "library_patron"."id")
  INNER JOIN "library_copy" ON ("library_borrowing"."copy_id" = "library_copy"."serial")
  INNER JOIN "library_volume" ON ("library_copy"."volume_id" = "library_volume"."id")
  WHERE "library_borrowing"."patron_id" = ("k"."key")
  ORDER BY "library_borrowing"."taken" DESC, "library_borrowing"."id" ASC LIMIT 2) "c";
-- with [[1, 2]]
