-- statements, default: 1, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"volumes":%%s}', json_quote(CAST("library_writer"."name" AS TEXT)), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"title":%%s}', json_quote(CAST(U0."title" AS TEXT))) AS "ms_0"
      FROM "library_volume" U0
      INNER JOIN "library_writer" U1 ON (U0."writer_id" = U1."id")
      WHERE (U0."writer_id" = ("library_writer"."id") AND (U0."title" LIKE %s ESCAPE '\' OR U0."subtitle" LIKE %s ESCAPE '\' OR U1."name" LIKE %s ESCAPE '\'))
      ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 3) t;
-- with ['%peace%', '%peace%', '%peace%']

-- statements, default: 1, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"volumes":%%s}', json_quote(CAST("library_writer"."name" AS TEXT)), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"title":%%s}', json_quote(CAST(U0."title" AS TEXT))) AS "ms_0"
      FROM "library_volume" U0
      INNER JOIN "library_writer" U1 ON (U0."writer_id" = U1."id")
      WHERE (U0."writer_id" = ("library_writer"."id") AND (U0."title" LIKE %s ESCAPE '\' OR U0."subtitle" LIKE %s ESCAPE '\' OR U1."name" LIKE %s ESCAPE '\') AND (U0."title" LIKE %s ESCAPE '\' OR U0."subtitle" LIKE %s ESCAPE '\' OR U1."name" LIKE %s ESCAPE '\'))
      ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 3) t;
-- with ['%o%', '%o%', '%o%', '%1%', '%1%', '%1%']
