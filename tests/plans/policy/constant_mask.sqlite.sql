-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"wage":"~marker:FORBIDDEN","bonus":null}', json_quote(CAST("library_keeper"."name" AS TEXT))) AS "ms_0"
  FROM "library_keeper"
  ORDER BY "library_keeper"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"cost":"~marker:FORBIDDEN","title":%%s}', json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;

SELECT printf('{"cost":"~marker:FORBIDDEN"}') AS "ms_0"
FROM "library_volume"
WHERE "library_volume"."id" = %s;
-- with [1]
