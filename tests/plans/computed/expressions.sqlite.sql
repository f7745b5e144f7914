-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","long":%%s,"margin":%%s,"ancestry":%%s,"price":%%s,"cost":"%%s"}', "library_volume"."id", coalesce(CAST(CASE WHEN "library_volume"."pages" > %s THEN 'true' WHEN NOT "library_volume"."pages" > %s THEN 'false' END AS TEXT), 'null'), CASE WHEN (CAST((CAST(("library_volume"."price" - "library_volume"."cost") AS NUMERIC)) AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', (CAST((CAST(("library_volume"."price" - "library_volume"."cost") AS NUMERIC)) AS NUMERIC)))) END, coalesce(CAST(json_quote(CAST(UPPER("library_writer"."name") AS TEXT)) AS TEXT), 'null'), CASE WHEN "library_volume"."price" IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', "library_volume"."price")) END, printf('%%.2f', "library_volume"."cost")) AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  ORDER BY "library_volume"."id" ASC LIMIT 6) t;
-- with [300, 300]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"total":%%s}', json_quote(CAST("library_keeper"."name" AS TEXT)), CASE WHEN (CAST((CAST(("library_keeper"."wage" + "library_keeper"."bonus") AS NUMERIC)) AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', (CAST((CAST(("library_keeper"."wage" + "library_keeper"."bonus") AS NUMERIC)) AS NUMERIC)))) END) AS "ms_0"
  FROM "library_keeper"
  ORDER BY "library_keeper"."id" ASC LIMIT 100) t;
