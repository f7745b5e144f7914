-- statements, default: 5, rows: 5

SELECT "library_volume"."title" AS "ms_0", "library_patron"."name" AS "ms_1", CASE WHEN ("library_borrowing"."patron_id" IS NOT NULL AND "library_borrowing"."patron_id" IN (
  SELECT U0."id" AS "id"
  FROM "library_patron" U0
  WHERE (NOT U0."hidden" OR U0."id" = %s))) THEN %s ELSE %s END AS "ms_2", printf(',"fine":"%%s","copy":', printf('%%.2f', "library_borrowing"."fine")) AS "ms_3", "library_borrowing"."copy_id" AS "ms_4"
FROM "library_borrowing"
INNER JOIN "library_patron" ON ("library_borrowing"."patron_id" = "library_patron"."id")
INNER JOIN "library_copy" ON ("library_borrowing"."copy_id" = "library_copy"."serial")
INNER JOIN "library_volume" ON ("library_copy"."volume_id" = "library_volume"."id")
WHERE "library_borrowing"."patron_id" = %s
ORDER BY "library_borrowing"."id" ASC LIMIT 100;
-- with [2, 1, 0, 2]

SELECT "library_copy"."serial" AS "ms_key", "library_copy"."volume_id" AS "ms_0", printf(',"rack":%%s}', CASE WHEN "library_copy"."number" = %s THEN coalesce((
  SELECT printf('{"label":%%s}', json_quote(CAST(U0."label" AS TEXT))) AS "ms_0"
  FROM "library_rack" U0
  WHERE U0."id" = ("library_copy"."rack_id")), 'null') ELSE %s END) AS "ms_1"
FROM "library_copy"
WHERE "library_copy"."serial" IN (
  SELECT value
  FROM json_each(%s));
-- with [1, 'null', '["02468acf13574bde82468acf13579bde", "06d3a06d3a06439a86d3a06d3a06d39a", "0b60b60b60b64b568b60b60b60b60b56", "0fedcba9876543128fedcba987654312", "147ae147ae144ace947ae147ae147ace"]']

SELECT "library_volume"."id" AS "ms_key", "library_volume"."title" AS "ms_0", "library_writer"."name" AS "ms_1"
FROM "library_volume"
INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
WHERE "library_volume"."id" IN (
  SELECT value
  FROM json_each(%s));
-- with ['[3, 7, 11]']

SELECT printf('{"text":%%s,"volume":', CASE WHEN "library_critique"."stars" >= %s THEN printf('%%s', json_quote(CAST("library_critique"."text" AS TEXT))) ELSE '"~marker:FORBIDDEN"' END) AS "ms_0", "library_critique"."volume_id" AS "ms_1", printf(',"patron":%%s}', coalesce((
  SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
  FROM "library_patron" U0
  WHERE (U0."id" = ("library_critique"."patron_id") AND (NOT U0."hidden" OR U0."id" = %s))), 'null')) AS "ms_2"
FROM "library_critique"
WHERE ("library_critique"."shown" OR "library_critique"."patron_id" = %s)
ORDER BY "library_critique"."id" ASC LIMIT 4;
-- with [2, 2, 2]

SELECT "library_volume"."id" AS "ms_key", "library_volume"."price" AS "ms_0", "library_volume"."pages" AS "ms_1"
FROM "library_volume"
WHERE "library_volume"."id" IN (
  SELECT value
  FROM json_each(%s));
-- with ['[2, 5, 10, 6]']
