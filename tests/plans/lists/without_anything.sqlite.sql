-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","name":%%s}', "library_writer"."id", json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"title":%%s}', json_quote(CAST("library_subject"."title" AS TEXT))) AS "ms_0"
  FROM "library_subject"
  ORDER BY "library_subject"."id" ASC LIMIT 100) t;
