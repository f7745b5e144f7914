-- statements, default: 6, rows: 6

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_critique"."id", '"}') AS "ms_0"
  FROM "library_critique"
  WHERE (("library_critique"."shown" OR "library_critique"."patron_id" = %s) AND "library_critique"."patron_id" IS NOT NULL AND "library_critique"."patron_id" IN (
    SELECT U0."id" AS "id"
    FROM "library_patron" U0
    WHERE ((NOT U0."hidden" OR U0."id" = %s) AND U0."name" = %s)))
  ORDER BY "library_critique"."id" ASC LIMIT 100) t;
-- with [1, 1, 'Hid']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_critique"."id", '"}') AS "ms_0"
  FROM "library_critique"
  WHERE (("library_critique"."shown" OR "library_critique"."patron_id" = %s) AND "library_critique"."patron_id" IS NOT NULL AND "library_critique"."patron_id" IN (
    SELECT U0."id" AS "id"
    FROM "library_patron" U0
    WHERE ((NOT U0."hidden" OR U0."id" = %s) AND NOT (U0."name" = %s))))
  ORDER BY "library_critique"."id" ASC LIMIT 100) t;
-- with [1, 1, 'Pat']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_critique"."id", '"}') AS "ms_0"
  FROM "library_critique"
  WHERE (("library_critique"."shown" OR "library_critique"."patron_id" = %s) AND "library_critique"."patron_id" IS NOT NULL AND "library_critique"."patron_id" IN (
    SELECT U0."id" AS "id"
    FROM "library_patron" U0
    WHERE ((NOT U0."hidden" OR U0."id" = %s) AND U0."name" IS NULL)))
  ORDER BY "library_critique"."id" ASC LIMIT 100) t;
-- with [1, 1]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_patron"."name"::text), '}') AS "ms_0"
  FROM "library_patron"
  WHERE ((NOT "library_patron"."hidden" OR "library_patron"."id" = %s) AND EXISTS(
    SELECT 1 AS "a"
    FROM "library_borrowing" U0
    WHERE (U0."patron_id" = ("library_patron"."id") AND U0."patron_id" = %s) LIMIT 1))
  ORDER BY "library_patron"."id" ASC LIMIT 100) t;
-- with [1, 1]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_patron"."name"::text), '}') AS "ms_0"
  FROM "library_patron"
  WHERE ((NOT "library_patron"."hidden" OR "library_patron"."id" = %s) AND CASE WHEN ("library_patron"."id" = %s) THEN "library_patron"."email" ELSE NULL END::text LIKE %s)
  ORDER BY "library_patron"."id" ASC LIMIT 100) t;
-- with [1, 1, '%@%']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"number":', "library_copy"."number", ',"volume":', CASE WHEN "library_copy"."volume_id" IS NULL THEN 'null' ELSE concat('{"id":"', "library_copy"."volume_id", '"}') END, '}') AS "ms_0"
  FROM "library_copy"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_borrowing" U0
    WHERE (U0."copy_id" = ("library_copy"."serial") AND U0."patron_id" = %s) LIMIT 1))
  ORDER BY "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 100) t;
-- with [1]
