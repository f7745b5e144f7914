-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s) LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, 350]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id") LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1]
