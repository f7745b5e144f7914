-- statements, default: 2, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;

SELECT printf('{"volumes":%%s}', (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{}') AS "ms_0"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")
    ORDER BY U0."id" ASC LIMIT 1) t)) AS "ms_0"
FROM "library_writer"
WHERE "library_writer"."id" = %s;
-- with [1]

-- statements, default: 2, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;

SELECT printf('{"name":%%s,"volumes":%%s}', json_quote(CAST("library_writer"."name" AS TEXT)), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")
    ORDER BY U0."id" ASC LIMIT 1) t)) AS "ms_0"
FROM "library_writer"
WHERE "library_writer"."id" = %s;
-- with [1]
