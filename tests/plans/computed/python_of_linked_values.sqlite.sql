-- statements, default: 3, rows: 3

SELECT printf('{"id":"%%s","label":', "library_borrowing"."id") AS "ms_0", "library_volume"."title" AS "ms_1", "library_patron"."name" AS "ms_2"
FROM "library_borrowing"
INNER JOIN "library_copy" ON ("library_borrowing"."copy_id" = "library_copy"."serial")
INNER JOIN "library_patron" ON ("library_borrowing"."patron_id" = "library_patron"."id")
INNER JOIN "library_volume" ON ("library_copy"."volume_id" = "library_volume"."id")
ORDER BY "library_borrowing"."id" ASC LIMIT 4;

SELECT printf('{"name":%%s,"borrowings":', json_quote(CAST("library_patron"."name" AS TEXT))) AS "ms_0", "library_patron"."id" AS "ms_1"
FROM "library_patron"
ORDER BY "library_patron"."id" ASC LIMIT 2;

SELECT ms_key, ms_0, ms_1, ms_2
FROM (
  SELECT "library_borrowing"."patron_id" AS "ms_key", "library_volume"."title" AS "ms_0", "library_patron"."name" AS "ms_1", printf(',"fine":"%%s"}', printf('%%.2f', "library_borrowing"."fine")) AS "ms_2", ROW_NUMBER() OVER (PARTITION BY "library_borrowing"."patron_id" ORDER BY "library_borrowing"."taken" DESC, "library_borrowing"."id" ASC) AS "ms_rank"
  FROM "library_borrowing"
  INNER JOIN "library_patron" ON ("library_borrowing"."patron_id" = "library_patron"."id")
  INNER JOIN "library_copy" ON ("library_borrowing"."copy_id" = "library_copy"."serial")
  INNER JOIN "library_volume" ON ("library_copy"."volume_id" = "library_volume"."id")
  WHERE "library_borrowing"."patron_id" IN (
    SELECT value
    FROM json_each(%s))) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 2
ORDER BY t.ms_rank;
-- with ['[1, 2]']
