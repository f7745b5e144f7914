-- statements, default: 5, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","before":%%s}', "library_borrowing"."id", coalesce((
    SELECT printf('{"fine":"%%s"}', printf('%%.2f', U0."fine")) AS "ms_0"
    FROM "library_borrowing" U0
    WHERE (U0."patron_id" = ("library_borrowing"."patron_id") AND U0."taken" < ("library_borrowing"."taken"))
    ORDER BY U0."taken" DESC, U0."id" ASC LIMIT 1), 'null')) AS "ms_0"
  FROM "library_borrowing"
  WHERE COALESCE((
    SELECT CASE WHEN (U0."fine" > %s) THEN %s ELSE %s END AS "ms_truth"
    FROM "library_borrowing" U0
    WHERE (U0."patron_id" = ("library_borrowing"."patron_id") AND U0."taken" < ("library_borrowing"."taken"))
    ORDER BY U0."taken" DESC, U0."id" ASC LIMIT 1), %s) = %s
  ORDER BY (
    SELECT U0."fine" AS "ms_sort"
    FROM "library_borrowing" U0
    WHERE (U0."patron_id" = ("library_borrowing"."patron_id") AND U0."taken" < ("library_borrowing"."taken"))
    ORDER BY U0."taken" DESC, U0."id" ASC LIMIT 1) DESC NULLS FIRST, "library_borrowing"."id" ASC LIMIT 100) t;
-- with [Decimal('2'), 1, 0, 0, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","before":%%s}', "library_borrowing"."id", coalesce((
    SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
    FROM "library_borrowing" U0
    WHERE (U0."patron_id" = ("library_borrowing"."patron_id") AND U0."taken" < ("library_borrowing"."taken"))
    ORDER BY U0."taken" DESC, U0."id" ASC LIMIT 1), 'null')) AS "ms_0"
  FROM "library_borrowing"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_borrowing" U0
    WHERE (U0."patron_id" = ("library_borrowing"."patron_id") AND U0."taken" < ("library_borrowing"."taken")) LIMIT 1))
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with [1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","best":%%s}', "library_volume"."id", coalesce((
    SELECT printf('{"text":%%s}', CASE WHEN (U0."stars" >= %s) THEN printf('%%s', json_quote(CAST(U0."text" AS TEXT))) ELSE '"~marker:FORBIDDEN"' END) AS "ms_0"
    FROM "library_critique" U0
    WHERE (U0."volume_id" = ("library_volume"."id") AND U0."stars" >= %s)
    ORDER BY U0."stars" DESC, U0."text" DESC, U0."id" ASC LIMIT 1), 'null')) AS "ms_0"
  FROM "library_volume"
  WHERE COALESCE((
    SELECT CASE WHEN (U0."stars" = %s AND CASE WHEN (U0."stars" >= %s) THEN U0."text" ELSE NULL END LIKE %s ESCAPE '\') THEN %s ELSE %s END AS "ms_truth"
    FROM "library_critique" U0
    WHERE (U0."volume_id" = ("library_volume"."id") AND U0."stars" >= %s)
    ORDER BY U0."stars" DESC, U0."text" DESC, U0."id" ASC LIMIT 1), %s) = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [2, 2, 5, 2, '%1%', 1, 0, 2, 0, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price") AND CASE WHEN (U0."price" > %s) THEN %s ELSE %s END = %s) LIMIT 1))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [1, Decimal('5'), 0, 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_borrowing"."id") AS "ms_0"
  FROM "library_borrowing"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "library_ticket" U0
    WHERE (U0."patron_id" = ("library_borrowing"."patron_id") AND U0."colour" = %s) LIMIT 1)
  ORDER BY (
    SELECT U0."colour" AS "ms_sort"
    FROM "library_ticket" U0
    WHERE U0."patron_id" = ("library_borrowing"."patron_id") LIMIT 1) DESC NULLS FIRST, "library_borrowing"."id" DESC LIMIT 100) t;
-- with [1, 'red']

-- statements, default: 5, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","before":%%s}', "library_borrowing"."id", coalesce((
    SELECT printf('{"fine":"%%s"}', printf('%%.2f', U0."fine")) AS "ms_0"
    FROM "library_borrowing" U0
    WHERE (U0."patron_id" = ("library_borrowing"."patron_id") AND U0."taken" < ("library_borrowing"."taken"))
    ORDER BY U0."taken" DESC, U0."id" ASC LIMIT 1), 'null')) AS "ms_0"
  FROM "library_borrowing"
  WHERE COALESCE((
    SELECT CASE WHEN (U0."fine" > %s) THEN %s ELSE %s END AS "ms_truth"
    FROM "library_borrowing" U0
    WHERE (U0."patron_id" = ("library_borrowing"."patron_id") AND U0."taken" < ("library_borrowing"."taken"))
    ORDER BY U0."taken" DESC, U0."id" ASC LIMIT 1), %s) = %s
  ORDER BY (
    SELECT U0."fine" AS "ms_sort"
    FROM "library_borrowing" U0
    WHERE (U0."patron_id" = ("library_borrowing"."patron_id") AND U0."taken" < ("library_borrowing"."taken"))
    ORDER BY U0."taken" DESC, U0."id" ASC LIMIT 1) DESC NULLS FIRST, "library_borrowing"."id" ASC LIMIT 100) t;
-- with [Decimal('2'), 1, 0, 0, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","before":%%s}', "library_borrowing"."id", coalesce((
    SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
    FROM "library_borrowing" U0
    WHERE (U0."patron_id" = ("library_borrowing"."patron_id") AND U0."taken" < ("library_borrowing"."taken"))
    ORDER BY U0."taken" DESC, U0."id" ASC LIMIT 1), 'null')) AS "ms_0"
  FROM "library_borrowing"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_borrowing" U0
    WHERE (U0."patron_id" = ("library_borrowing"."patron_id") AND U0."taken" < ("library_borrowing"."taken")) LIMIT 1))
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with [1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","best":%%s}', "library_volume"."id", coalesce((
    SELECT printf('{"text":%%s}', CASE WHEN (U0."stars" >= %s) THEN printf('%%s', json_quote(CAST(U0."text" AS TEXT))) ELSE '"~marker:FORBIDDEN"' END) AS "ms_0"
    FROM "library_critique" U0
    WHERE (U0."volume_id" = ("library_volume"."id") AND U0."stars" >= %s)
    ORDER BY U0."stars" DESC, U0."text" DESC, U0."id" ASC LIMIT 1), 'null')) AS "ms_0"
  FROM "library_volume"
  WHERE COALESCE((
    SELECT CASE WHEN (U0."stars" = %s AND CASE WHEN (U0."stars" >= %s) THEN U0."text" ELSE NULL END LIKE %s ESCAPE '\') THEN %s ELSE %s END AS "ms_truth"
    FROM "library_critique" U0
    WHERE (U0."volume_id" = ("library_volume"."id") AND U0."stars" >= %s)
    ORDER BY U0."stars" DESC, U0."text" DESC, U0."id" ASC LIMIT 1), %s) = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [2, 2, 5, 2, '%2%', 1, 0, 2, 0, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price") AND CASE WHEN (U0."price" > %s) THEN %s ELSE %s END = %s) LIMIT 1))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [1, Decimal('5'), 0, 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_borrowing"."id") AS "ms_0"
  FROM "library_borrowing"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "library_ticket" U0
    WHERE (U0."patron_id" = ("library_borrowing"."patron_id") AND U0."colour" = %s) LIMIT 1)
  ORDER BY (
    SELECT U0."colour" AS "ms_sort"
    FROM "library_ticket" U0
    WHERE U0."patron_id" = ("library_borrowing"."patron_id") LIMIT 1) DESC NULLS FIRST, "library_borrowing"."id" DESC LIMIT 100) t;
-- with [1, 'red']
