-- statements, default: 5, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_borrowing"."id", '","before":', coalesce((
    SELECT concat('{"fine":"', U0."fine", '"}') AS "ms_0"
    FROM "library_borrowing" U0
    WHERE (U0."patron_id" = ("library_borrowing"."patron_id") AND U0."taken" < ("library_borrowing"."taken"))
    ORDER BY U0."taken" DESC, U0."id" ASC LIMIT 1), 'null'), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE COALESCE((
    SELECT CASE WHEN (U0."fine" > %s) THEN 1 ELSE 0 END AS "ms_truth"
    FROM "library_borrowing" U0
    WHERE (U0."patron_id" = ("library_borrowing"."patron_id") AND U0."taken" < ("library_borrowing"."taken"))
    ORDER BY U0."taken" DESC, U0."id" ASC LIMIT 1), 0) = 1
  ORDER BY (
    SELECT U0."fine" AS "ms_sort"
    FROM "library_borrowing" U0
    WHERE (U0."patron_id" = ("library_borrowing"."patron_id") AND U0."taken" < ("library_borrowing"."taken"))
    ORDER BY U0."taken" DESC, U0."id" ASC LIMIT 1) DESC NULLS FIRST, "library_borrowing"."id" ASC LIMIT 100) t;
-- with [Decimal('2')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_borrowing"."id", '","before":', coalesce((
    SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
    FROM "library_borrowing" U0
    WHERE (U0."patron_id" = ("library_borrowing"."patron_id") AND U0."taken" < ("library_borrowing"."taken"))
    ORDER BY U0."taken" DESC, U0."id" ASC LIMIT 1), 'null'), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_borrowing" U0
    WHERE (U0."patron_id" = ("library_borrowing"."patron_id") AND U0."taken" < ("library_borrowing"."taken")) LIMIT 1))
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","best":', coalesce((
    SELECT concat('{"text":', CASE WHEN (U0."stars" >= 2) THEN concat(to_json(U0."text"::text)) ELSE '"~marker:FORBIDDEN"' END, '}') AS "ms_0"
    FROM "library_critique" U0
    WHERE (U0."volume_id" = ("library_volume"."id") AND U0."stars" >= 2)
    ORDER BY U0."stars" DESC, U0."text" DESC, U0."id" ASC LIMIT 1), 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE COALESCE((
    SELECT CASE WHEN (U0."stars" = %s AND CASE WHEN (U0."stars" >= %s) THEN U0."text" ELSE NULL END::text LIKE %s) THEN 1 ELSE 0 END AS "ms_truth"
    FROM "library_critique" U0
    WHERE (U0."volume_id" = ("library_volume"."id") AND U0."stars" >= 2)
    ORDER BY U0."stars" DESC, U0."text" DESC, U0."id" ASC LIMIT 1), 0) = 1
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int2(5), Int2(2), '%1%']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price") AND CASE WHEN (U0."price" > %s) THEN 0 ELSE 1 END = 1) LIMIT 1))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Decimal('5')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_borrowing"."id", '"}') AS "ms_0"
  FROM "library_borrowing"
  WHERE EXISTS(
    SELECT 1 AS "a"
    FROM "library_ticket" U0
    WHERE (U0."patron_id" = ("library_borrowing"."patron_id") AND U0."colour" = %s) LIMIT 1)
  ORDER BY (
    SELECT U0."colour" AS "ms_sort"
    FROM "library_ticket" U0
    WHERE U0."patron_id" = ("library_borrowing"."patron_id") LIMIT 1) DESC NULLS FIRST, "library_borrowing"."id" DESC LIMIT 100) t;
-- with ['red']

-- statements, default: 5, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_borrowing"."id", '","before":', coalesce((
    SELECT concat('{"fine":"', U0."fine", '"}') AS "ms_0"
    FROM "library_borrowing" U0
    WHERE (U0."patron_id" = ("library_borrowing"."patron_id") AND U0."taken" < ("library_borrowing"."taken"))
    ORDER BY U0."taken" DESC, U0."id" ASC LIMIT 1), 'null'), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE COALESCE((
    SELECT CASE WHEN (U0."fine" > %s) THEN 1 ELSE 0 END AS "ms_truth"
    FROM "library_borrowing" U0
    WHERE (U0."patron_id" = ("library_borrowing"."patron_id") AND U0."taken" < ("library_borrowing"."taken"))
    ORDER BY U0."taken" DESC, U0."id" ASC LIMIT 1), 0) = 1
  ORDER BY (
    SELECT U0."fine" AS "ms_sort"
    FROM "library_borrowing" U0
    WHERE (U0."patron_id" = ("library_borrowing"."patron_id") AND U0."taken" < ("library_borrowing"."taken"))
    ORDER BY U0."taken" DESC, U0."id" ASC LIMIT 1) DESC NULLS FIRST, "library_borrowing"."id" ASC LIMIT 100) t;
-- with [Decimal('2')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_borrowing"."id", '","before":', coalesce((
    SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
    FROM "library_borrowing" U0
    WHERE (U0."patron_id" = ("library_borrowing"."patron_id") AND U0."taken" < ("library_borrowing"."taken"))
    ORDER BY U0."taken" DESC, U0."id" ASC LIMIT 1), 'null'), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_borrowing" U0
    WHERE (U0."patron_id" = ("library_borrowing"."patron_id") AND U0."taken" < ("library_borrowing"."taken")) LIMIT 1))
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","best":', coalesce((
    SELECT concat('{"text":', CASE WHEN (U0."stars" >= 2) THEN concat(to_json(U0."text"::text)) ELSE '"~marker:FORBIDDEN"' END, '}') AS "ms_0"
    FROM "library_critique" U0
    WHERE (U0."volume_id" = ("library_volume"."id") AND U0."stars" >= 2)
    ORDER BY U0."stars" DESC, U0."text" DESC, U0."id" ASC LIMIT 1), 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE COALESCE((
    SELECT CASE WHEN (U0."stars" = %s AND CASE WHEN (U0."stars" >= %s) THEN U0."text" ELSE NULL END::text LIKE %s) THEN 1 ELSE 0 END AS "ms_truth"
    FROM "library_critique" U0
    WHERE (U0."volume_id" = ("library_volume"."id") AND U0."stars" >= 2)
    ORDER BY U0."stars" DESC, U0."text" DESC, U0."id" ASC LIMIT 1), 0) = 1
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int2(5), Int2(2), '%2%']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price") AND CASE WHEN (U0."price" > %s) THEN 0 ELSE 1 END = 1) LIMIT 1))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Decimal('5')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_borrowing"."id", '"}') AS "ms_0"
  FROM "library_borrowing"
  WHERE EXISTS(
    SELECT 1 AS "a"
    FROM "library_ticket" U0
    WHERE (U0."patron_id" = ("library_borrowing"."patron_id") AND U0."colour" = %s) LIMIT 1)
  ORDER BY (
    SELECT U0."colour" AS "ms_sort"
    FROM "library_ticket" U0
    WHERE U0."patron_id" = ("library_borrowing"."patron_id") LIMIT 1) DESC NULLS FIRST, "library_borrowing"."id" DESC LIMIT 100) t;
-- with ['red']
