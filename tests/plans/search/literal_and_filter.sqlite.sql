-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","subtitle":%%s}', "library_volume"."id", coalesce(CAST(json_quote(CAST("library_volume"."subtitle" AS TEXT)) AS TEXT), 'null')) AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  WHERE ("library_volume"."pages" > %s AND ("library_volume"."title" LIKE %s ESCAPE '\' OR "library_volume"."subtitle" LIKE %s ESCAPE '\' OR "library_writer"."name" LIKE %s ESCAPE '\') AND ("library_volume"."title" LIKE %s ESCAPE '\' OR "library_volume"."subtitle" LIKE %s ESCAPE '\' OR "library_writer"."name" LIKE %s ESCAPE '\'))
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [150, '%leo%', '%leo%', '%leo%', '%part%', '%part%', '%part%']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  WHERE ("library_volume"."title" LIKE %s ESCAPE '\' OR "library_volume"."subtitle" LIKE %s ESCAPE '\' OR "library_writer"."name" LIKE %s ESCAPE '\')
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%xyzzy%', '%xyzzy%', '%xyzzy%']
