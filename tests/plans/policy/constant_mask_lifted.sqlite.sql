-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"wage":"%%s","bonus":%%s}', json_quote(CAST("library_keeper"."name" AS TEXT)), printf('%%.2f', "library_keeper"."wage"), CASE WHEN "library_keeper"."bonus" IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', "library_keeper"."bonus")) END) AS "ms_0"
  FROM "library_keeper"
  ORDER BY "library_keeper"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"cost":"%%s"}', printf('%%.2f', "library_volume"."cost")) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;
