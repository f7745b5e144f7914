-- statements, default: 14, rows: 14

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (
    SELECT COUNT(DISTINCT U0."number") AS "ms_measure"
    FROM "library_copy" U0
    WHERE U0."volume_id" = ("library_volume"."id")) >= %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [3]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT SUM(U0."pages") AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) >= %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [991.5]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT (CAST(SUM(U0."price") AS NUMERIC)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) > %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [Decimal('146.995')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT MIN(U0."published") AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) < %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['1910-01-01']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE ((
    SELECT MIN(U0."title") AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) LIKE %s ESCAPE '\' AND LENGTH((
    SELECT MIN(U0."title") AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id"))) > %s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['100%', 10]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT MAX(U0."published") AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) >= %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['1960-01-01']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE ((
    SELECT mainspring_STDDEV_SAMP(CAST(U0."pages" AS REAL)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) > %s AND (
    SELECT mainspring_VAR_SAMP(CAST(U0."rating" AS REAL)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) >= %s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [100.0, 0.3]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE ((
    SELECT mainspring_STDDEV_POP(CAST(U0."price" AS REAL)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) < %s AND (
    SELECT mainspring_VAR_POP(CAST(U0."pages" AS REAL)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) < %s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [Decimal('17.33'), 8000.0]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_patron"."name" AS TEXT))) AS "ms_0"
  FROM "library_patron"
  WHERE ((
    SELECT MAX(U0."taken") AS "ms_measure"
    FROM "library_borrowing" U0
    WHERE U0."patron_id" = ("library_patron"."id")) >= %s AND (
    SELECT SUM(U0."allowed") AS "ms_measure"
    FROM "library_borrowing" U0
    WHERE U0."patron_id" = ("library_patron"."id")) > %s)
  ORDER BY "library_patron"."id" ASC LIMIT 100) t;
-- with ['2020-01-01 00:00:00', 86400000000]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE NOT (
    SELECT MIN(U0."lendable") AS "ms_measure"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."id" > %s))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [3]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT MAX(U0."lendable") AS "ms_measure"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."id" < %s))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [4]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE ((
    SELECT (CAST(MAX((CAST((CAST((U0."price" - U0."cost") AS NUMERIC)) AS NUMERIC))) AS NUMERIC)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) > %s AND (
    SELECT MAX(U0."pages" > %s) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [Decimal('31'), 300]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT (CAST(ROUND(AVG(U0."price"), 6) AS NUMERIC)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) IS NULL
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE ((
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id"))) IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['[0, 4]']
