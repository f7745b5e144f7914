-- statements, default: 2, rows: 2

SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_borrowing"))::text);

SELECT concat('{"id":"', "library_borrowing"."id", '","patron":', coalesce((
  SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
  FROM "library_patron" U0
  WHERE (U0."id" = ("library_borrowing"."patron_id") AND NOT U0."hidden")), 'null'), ',"label":') AS "ms_0", "library_volume"."title" AS "ms_1", "library_patron"."name" AS "ms_2", CASE WHEN ("library_borrowing"."patron_id" IS NOT NULL AND "library_borrowing"."patron_id" IN (
  SELECT U0."id" AS "id"
  FROM "library_patron" U0
  WHERE NOT U0."hidden")) THEN 1 ELSE 0 END AS "ms_3"
FROM "library_borrowing"
INNER JOIN "library_copy" ON ("library_borrowing"."copy_id" = "library_copy"."serial")
INNER JOIN "library_patron" ON ("library_borrowing"."patron_id" = "library_patron"."id")
INNER JOIN "library_volume" ON ("library_copy"."volume_id" = "library_volume"."id")
ORDER BY "library_borrowing"."id" ASC LIMIT 2;
