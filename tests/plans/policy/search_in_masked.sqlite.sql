-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  WHERE ("library_volume"."title" LIKE %s ESCAPE '\' OR "library_volume"."subtitle" LIKE %s ESCAPE '\' OR "library_writer"."name" LIKE %s ESCAPE '\')
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;
-- with ['%part%', '%part%', '%part%']

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
    WHERE ("library_volume"."title" LIKE %s ESCAPE '\' OR "library_volume"."subtitle" LIKE %s ESCAPE '\' OR "library_writer"."name" LIKE %s ESCAPE '\')) AS TEXT));
-- with ['%leo%', '%leo%', '%leo%']
