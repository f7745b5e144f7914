-- statements, default: 5, rows: 5

SELECT "library_writer"."name" AS "ms_0", "library_writer"."id" AS "ms_1"
FROM "library_writer"
ORDER BY "library_writer"."id" ASC LIMIT 3;

SELECT "k"."key", "c".*
FROM unnest(%s::bigint[]) AS "k"("key")
CROSS JOIN LATERAL (
  SELECT "library_volume"."price" AS "ms_0", "library_volume"."pages" AS "ms_1", concat(',"title":', to_json("library_volume"."title"::text), ',"writer":') AS "ms_2", "library_volume"."writer_id" AS "ms_3", "library_volume"."id" AS "ms_4"
  FROM "library_volume"
  WHERE "library_volume"."writer_id" = ("k"."key")
  ORDER BY "library_volume"."id" ASC LIMIT 2) "c";
-- with [[1, 2, 3]]

SELECT "library_writer"."id" AS "ms_key", "library_writer"."name" AS "ms_0"
FROM "library_writer"
WHERE "library_writer"."id" = ANY(%s);
-- with [[1, 2, 3]]

SELECT "k"."key", "c".*
FROM unnest(%s::bigint[]) AS "k"("key")
CROSS JOIN LATERAL (
  SELECT "library_copy"."volume_id" AS "ms_0"
  FROM "library_copy"
  WHERE "library_copy"."volume_id" = ("k"."key")
  ORDER BY "library_copy"."serial" ASC LIMIT 1) "c";
-- with [[1, 10, 2, 5, 6, 7]]

SELECT "library_volume"."id" AS "ms_key", "library_volume"."title" AS "ms_0", "library_writer"."name" AS "ms_1"
FROM "library_volume"
INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
WHERE "library_volume"."id" = ANY(%s);
-- with [[1, 10, 2, 5, 6, 7]]
