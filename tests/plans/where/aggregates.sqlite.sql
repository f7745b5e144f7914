-- statements, default: 5, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) > %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [4]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) = %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [0]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s)) >= %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [300, 2]

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
-- with [247.5, Decimal('31.855')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE NOT ((
    SELECT (CAST(ROUND(AVG(U0."price"), 6) AS NUMERIC)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) > %s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [Decimal('30')]
