-- statements, default: 6, rows: 6

SELECT concat('{"id":"', "library_borrowing"."id", '","before":') AS "ms_0", "library_borrowing"."id" AS "ms_1"
FROM "library_borrowing"
ORDER BY "library_borrowing"."id" ASC LIMIT 8;

SELECT ms_key, ms_0, ms_1
FROM (
  SELECT (ms_own.ms_own_0) AS "ms_key", "library_volume"."title" AS "ms_0", "library_patron"."name" AS "ms_1", ROW_NUMBER() OVER (PARTITION BY (ms_own.ms_own_0) ORDER BY "library_borrowing"."taken" DESC, "library_borrowing"."id" ASC) AS "ms_rank"
  FROM "library_borrowing"
  CROSS JOIN (
    SELECT "library_borrowing"."id" AS "ms_own_0", "library_borrowing"."patron_id" AS "ms_own_1", "library_borrowing"."taken" AS "ms_own_2"
    FROM "library_borrowing"
    WHERE "library_borrowing"."id" = ANY(%s)) ms_own
  INNER JOIN "library_patron" ON ("library_borrowing"."patron_id" = "library_patron"."id")
  INNER JOIN "library_copy" ON ("library_borrowing"."copy_id" = "library_copy"."serial")
  INNER JOIN "library_volume" ON ("library_copy"."volume_id" = "library_volume"."id")
  WHERE ("library_borrowing"."patron_id" = (ms_own.ms_own_1) AND "library_borrowing"."taken" < (ms_own.ms_own_2))) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 1
ORDER BY t.ms_rank;
-- with [[1, 2, 3, 4, 5, 6, 7, 8]]

SELECT concat('{"id":"', "library_volume"."id", '","best":') AS "ms_0", "library_volume"."id" AS "ms_1", "library_volume"."id" AS "ms_2"
FROM "library_volume"
ORDER BY "library_volume"."id" ASC LIMIT 8;

SELECT ms_key, ms_0
FROM (
  SELECT (ms_own.ms_own_0) AS "ms_key", "library_critique"."volume_id" AS "ms_0", ROW_NUMBER() OVER (PARTITION BY (ms_own.ms_own_0) ORDER BY "library_critique"."stars" DESC, "library_critique"."text" DESC, "library_critique"."id" ASC) AS "ms_rank"
  FROM "library_critique"
  CROSS JOIN (
    SELECT "library_volume"."id" AS "ms_own_0"
    FROM "library_volume"
    WHERE "library_volume"."id" = ANY(%s)) ms_own
  WHERE ("library_critique"."volume_id" = (ms_own.ms_own_0) AND "library_critique"."stars" >= 2)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 1
ORDER BY t.ms_rank;
-- with [[1, 2, 3, 4, 5, 6, 7, 8]]

SELECT "library_volume"."id" AS "ms_key", "library_volume"."title" AS "ms_0", "library_writer"."name" AS "ms_1"
FROM "library_volume"
INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
WHERE "library_volume"."id" = ANY(%s);
-- with [[1, 2, 4, 5, 6]]

SELECT ms_key, ms_0, ms_1
FROM (
  SELECT (ms_own.ms_own_0) AS "ms_key", "library_volume"."price" AS "ms_0", "library_volume"."pages" AS "ms_1", ROW_NUMBER() OVER (PARTITION BY (ms_own.ms_own_0) ORDER BY "library_volume"."price" DESC NULLS LAST, "library_volume"."id" ASC) AS "ms_rank"
  FROM "library_volume"
  CROSS JOIN (
    SELECT "library_volume"."id" AS "ms_own_0", "library_volume"."writer_id" AS "ms_own_1", "library_volume"."price" AS "ms_own_2"
    FROM "library_volume"
    WHERE "library_volume"."id" = ANY(%s)) ms_own
  WHERE ("library_volume"."writer_id" = (ms_own.ms_own_1) AND "library_volume"."price" < (ms_own.ms_own_2))) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 2
ORDER BY t.ms_rank;
-- with [[1, 2, 3, 4, 5, 6, 7, 8]]
