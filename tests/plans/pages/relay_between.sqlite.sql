-- statements, default: 1, rows: 2

SELECT (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"title":%%s,"pages":%%s}', json_quote(CAST("library_volume"."title" AS TEXT)), coalesce(CAST("library_volume"."pages" AS TEXT), 'null')) AS "ms_0"
    FROM "library_volume"
    ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC LIMIT 100) t), (
  SELECT CASE WHEN EXISTS (
    SELECT "library_volume"."id" AS "pk"
    FROM "library_volume" LIMIT 1 OFFSET 100) THEN 'true' ELSE 'false' END);
