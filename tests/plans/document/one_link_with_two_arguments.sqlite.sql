-- statements, default: 1, rows: 4

SELECT printf('{"long":%%s,"short":%%s,"last":%%s}', (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s)
    ORDER BY U0."id" ASC LIMIT 100) t), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" <= %s)
    ORDER BY U0."id" ASC LIMIT 100) t), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")
    ORDER BY U0."id" DESC LIMIT 1) t)) AS "ms_0"
FROM "library_writer"
WHERE "library_writer"."id" = %s;
-- with [250, 250, 2]
