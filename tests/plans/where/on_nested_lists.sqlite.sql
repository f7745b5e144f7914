-- statements, default: 1, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"volumes":%%s}', json_quote(CAST("library_writer"."name" AS TEXT)), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","pages":%%s}', U0."id", coalesce(CAST(U0."pages" AS TEXT), 'null')) AS "ms_0"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s)
      ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [300, 1, 300]

-- statements, default: 1, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"volumes":%%s}', json_quote(CAST("library_writer"."name" AS TEXT)), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","pages":%%s}', U0."id", coalesce(CAST(U0."pages" AS TEXT), 'null')) AS "ms_0"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s)
      ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [380, 1, 380]
