-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE (EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."lendable") LIMIT 1) AND NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."rating" > %s) LIMIT 1)))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, 1, 1.0]
