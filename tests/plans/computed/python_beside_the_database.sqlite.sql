-- statements, default: 3, rows: 4

SELECT printf('{"name":%%s,"monthly":', json_quote(CAST("library_keeper"."name" AS TEXT))) AS "ms_0", "library_keeper"."wage" AS "ms_1", printf(',"total":%%s,"wage":"%%s","bonus":%%s,"rack":%%s}', CASE WHEN (CAST((CAST(("library_keeper"."wage" + "library_keeper"."bonus") AS NUMERIC)) AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', (CAST((CAST(("library_keeper"."wage" + "library_keeper"."bonus") AS NUMERIC)) AS NUMERIC)))) END, printf('%%.2f', "library_keeper"."wage"), CASE WHEN "library_keeper"."bonus" IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', "library_keeper"."bonus")) END, coalesce((
  SELECT printf('{"label":%%s}', json_quote(CAST(U0."label" AS TEXT))) AS "ms_0"
  FROM "library_rack" U0
  WHERE U0."id" = ("library_keeper"."rack_id")), 'null')) AS "ms_2"
FROM "library_keeper"
ORDER BY "library_keeper"."id" ASC LIMIT 100;

SELECT printf('{"label":%%s,"keepers":', json_quote(CAST("library_rack"."label" AS TEXT))) AS "ms_0", "library_rack"."id" AS "ms_1", printf(',"copies":%%s}', (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"number":%%s}', U0."number") AS "ms_0"
    FROM "library_copy" U0
    WHERE (U0."rack_id" = ("library_rack"."id") AND U0."number" = %s)
    ORDER BY U0."serial" ASC LIMIT 1) t)) AS "ms_2"
FROM "library_rack"
ORDER BY "library_rack"."id" ASC LIMIT 100;
-- with [1]

SELECT ms_key, ms_0
FROM (
  SELECT "library_keeper"."rack_id" AS "ms_key", "library_keeper"."wage" AS "ms_0", ROW_NUMBER() OVER (PARTITION BY "library_keeper"."rack_id" ORDER BY "library_keeper"."id" ASC) AS "ms_rank"
  FROM "library_keeper"
  WHERE "library_keeper"."rack_id" IN (
    SELECT value
    FROM json_each(%s))) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with ['[1, 2, 3, 4]']
