-- statements, default: 8, rows: 8

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  ORDER BY (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) DESC, "library_writer"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  ORDER BY (
    SELECT (CAST(ROUND(AVG(U0."price"), 6) AS NUMERIC)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) DESC NULLS FIRST, "library_writer"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  ORDER BY (
    SELECT (CAST(ROUND(AVG(U0."price"), 6) AS NUMERIC)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) ASC NULLS FIRST, "library_writer"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  ORDER BY (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) DESC, (
    SELECT MAX(U0."pages") AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) ASC NULLS LAST, "library_writer"."name" ASC, "library_writer"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  ORDER BY (
    SELECT COUNT(DISTINCT U0."number") AS "ms_measure"
    FROM "library_copy" U0
    WHERE U0."volume_id" = ("library_volume"."id")) DESC, "library_volume"."id" ASC LIMIT 3) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_patron"."name" AS TEXT))) AS "ms_0"
  FROM "library_patron"
  WHERE NOT "library_patron"."hidden"
  ORDER BY (
    SELECT MAX(U0."shown") AS "ms_measure"
    FROM "library_critique" U0
    WHERE (U0."patron_id" = ("library_patron"."id") AND U0."shown")) ASC NULLS LAST, (
    SELECT MIN(U0."shown") AS "ms_measure"
    FROM "library_critique" U0
    WHERE (U0."patron_id" = ("library_patron"."id") AND U0."shown")) DESC NULLS FIRST, "library_patron"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  ORDER BY (
    SELECT MIN(U0."title") AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) DESC NULLS FIRST, "library_writer"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  ORDER BY (
    SELECT (CAST(MAX((CAST((CAST((U0."price" - U0."cost") AS NUMERIC)) AS NUMERIC))) AS NUMERIC)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) ASC NULLS LAST, "library_writer"."id" ASC LIMIT 100) t;

-- statements, default: 8, rows: 8

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  ORDER BY (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) DESC, "library_writer"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  ORDER BY (
    SELECT (CAST(ROUND(AVG(U0."price"), 6) AS NUMERIC)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) DESC NULLS FIRST, "library_writer"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  ORDER BY (
    SELECT (CAST(ROUND(AVG(U0."price"), 6) AS NUMERIC)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) ASC NULLS FIRST, "library_writer"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  ORDER BY (
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) DESC, (
    SELECT MAX(U0."pages") AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) DESC NULLS LAST, "library_writer"."name" ASC, "library_writer"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  ORDER BY (
    SELECT COUNT(DISTINCT U0."number") AS "ms_measure"
    FROM "library_copy" U0
    WHERE U0."volume_id" = ("library_volume"."id")) DESC, "library_volume"."id" ASC LIMIT 3) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_patron"."name" AS TEXT))) AS "ms_0"
  FROM "library_patron"
  WHERE NOT "library_patron"."hidden"
  ORDER BY (
    SELECT MAX(U0."shown") AS "ms_measure"
    FROM "library_critique" U0
    WHERE (U0."patron_id" = ("library_patron"."id") AND U0."shown")) ASC NULLS LAST, (
    SELECT MIN(U0."shown") AS "ms_measure"
    FROM "library_critique" U0
    WHERE (U0."patron_id" = ("library_patron"."id") AND U0."shown")) DESC NULLS FIRST, "library_patron"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  ORDER BY (
    SELECT MIN(U0."title") AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) DESC NULLS FIRST, "library_writer"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  ORDER BY (
    SELECT (CAST(MAX((CAST((CAST((U0."price" - U0."cost") AS NUMERIC)) AS NUMERIC))) AS NUMERIC)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) ASC NULLS LAST, "library_writer"."id" ASC LIMIT 100) t;
