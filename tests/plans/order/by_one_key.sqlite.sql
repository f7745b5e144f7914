-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"title":%%s}', json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."title" DESC, "library_volume"."id" ASC LIMIT 4) t;
-- with ['Kokoro%']
