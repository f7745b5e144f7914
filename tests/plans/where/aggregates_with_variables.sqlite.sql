-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s)) <= %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [200, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE ((
    SELECT AVG(CAST(U0."pages" AS REAL)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) > %s AND (
    SELECT (CAST(ROUND(AVG(U0."price"), 6) AS NUMERIC)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) < %s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [250.5, Decimal('20.005')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) > %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1]

-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s)) <= %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [100, 3]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE ((
    SELECT AVG(CAST(U0."pages" AS REAL)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) > %s AND (
    SELECT (CAST(ROUND(AVG(U0."price"), 6) AS NUMERIC)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) < %s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [10.0, Decimal('5')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT MIN(U0."pages") AS "ms_measure"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."title" LIKE %s ESCAPE '\')) > %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['%a%', 50]

-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s)) <= %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [2147483647, 0]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE ((
    SELECT AVG(CAST(U0."pages" AS REAL)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) > %s AND (
    SELECT (CAST(ROUND(AVG(U0."price"), 6) AS NUMERIC)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) < %s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1e+300, Decimal('-1')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE ((
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) = %s OR (
    SELECT SUM(U0."pages") AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) > %s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [0, 500.0]
