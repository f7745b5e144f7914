-- statements, default: 1, rows: 1

WITH "library_keeper" AS NOT MATERIALIZED (
  SELECT "id" AS "id", "name" AS "name", "wage" AS "wage", "rack_id" AS "rack_id"
  FROM "ms_history_library_keeper"
  WHERE "ms_valid_from" <= %s AND ("ms_valid_to" IS NULL OR "ms_valid_to" > %s)), "library_rack" AS NOT MATERIALIZED (
  SELECT "id" AS "id", "label" AS "label", "inside_id" AS "inside_id"
  FROM "ms_history_library_rack"
  WHERE "ms_valid_from" <= %s AND ("ms_valid_to" IS NULL OR "ms_valid_to" > %s))
SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"wage":"~marker:FORBIDDEN","monthly":null,"rack":%%s}', coalesce(CAST(json_quote(CAST("library_keeper"."name" AS TEXT)) AS TEXT), 'null'), coalesce((
    SELECT printf('{"label":%%s}', coalesce(CAST(json_quote(CAST(U0."label" AS TEXT)) AS TEXT), 'null')) AS "ms_0"
    FROM "library_rack" U0
    WHERE U0."id" = ("library_keeper"."rack_id")), 'null')) AS "ms_0"
  FROM "library_keeper"
  ORDER BY "library_keeper"."name" ASC, "library_keeper"."id" ASC LIMIT 100) t;
-- with ['2020-01-10 00:00:00.000000', '2020-01-10 00:00:00.000000', '2020-01-10 00:00:00.000000', '2020-01-10 00:00:00.000000']
