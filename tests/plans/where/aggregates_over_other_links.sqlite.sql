-- statements, default: 5, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_writer" U0
    INNER JOIN "library_help" U1 ON (U0."id" = U1."writer_id")
    WHERE U1."volume_id" = ("library_volume"."id")) >= %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE ((
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    INNER JOIN "library_help" U1 ON (U0."id" = U1."volume_id")
    WHERE U1."writer_id" = ("library_writer"."id")) >= %s AND (
    SELECT MAX(U0."pages") AS "ms_measure"
    FROM "library_volume" U0
    INNER JOIN "library_help" U1 ON (U0."id" = U1."volume_id")
    WHERE U1."writer_id" = ("library_writer"."id")) > %s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, 10]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"title":%%s}', json_quote(CAST("library_subject"."title" AS TEXT))) AS "ms_0"
  FROM "library_subject"
  WHERE (
    SELECT AVG(CAST(U0."pages" AS REAL)) AS "ms_measure"
    FROM "library_volume" U0
    INNER JOIN "library_volume_subjects" U1 ON (U0."id" = U1."volume_id")
    WHERE U1."subject_id" = ("library_subject"."id")) > %s
  ORDER BY "library_subject"."id" ASC LIMIT 100) t;
-- with [100.0]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ((
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))) >= %s AND (
    SELECT (CAST(MAX(U0."price") AS NUMERIC)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))) < %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [1, Decimal('9')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_writer" U0
    WHERE U0."mentor_id" = ("library_writer"."id")) >= %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1]
