-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, 350]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id") LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "library_writer" U0
    INNER JOIN "library_help" U1 ON (U0."id" = U1."writer_id")
    WHERE (U1."volume_id" = ("library_volume"."id") AND U0."name" LIKE %s ESCAPE '\') LIMIT 1)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [1, 'Leo%']
