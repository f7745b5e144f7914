-- statements, default: 2, rows: 2

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_borrowing") AS TEXT));

SELECT printf('{"id":"%%s","patron":%%s,"label":', "library_borrowing"."id", coalesce((
  SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
  FROM "library_patron" U0
  WHERE (U0."id" = ("library_borrowing"."patron_id") AND NOT U0."hidden")), 'null')) AS "ms_0", "library_volume"."title" AS "ms_1", "library_patron"."name" AS "ms_2", CASE WHEN ("library_borrowing"."patron_id" IS NOT NULL AND "library_borrowing"."patron_id" IN (
  SELECT U0."id" AS "id"
  FROM "library_patron" U0
  WHERE NOT U0."hidden")) THEN %s ELSE %s END AS "ms_3"
FROM "library_borrowing"
INNER JOIN "library_copy" ON ("library_borrowing"."copy_id" = "library_copy"."serial")
INNER JOIN "library_patron" ON ("library_borrowing"."patron_id" = "library_patron"."id")
INNER JOIN "library_volume" ON ("library_copy"."volume_id" = "library_volume"."id")
ORDER BY "library_borrowing"."id" ASC LIMIT 2;
-- with [1, 0]
