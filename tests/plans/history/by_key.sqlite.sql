-- statements, default: 4, rows: 5

WITH "library_rack" AS NOT MATERIALIZED (
  SELECT "id" AS "id", "label" AS "label", "inside_id" AS "inside_id"
  FROM "ms_history_library_rack"
  WHERE "ms_valid_from" <= %s AND ("ms_valid_to" IS NULL OR "ms_valid_to" > %s))
SELECT printf('{"label":%%s,"racks":%%s}', coalesce(CAST(json_quote(CAST("library_rack"."label" AS TEXT)) AS TEXT), 'null'), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"label":%%s}', coalesce(CAST(json_quote(CAST(U0."label" AS TEXT)) AS TEXT), 'null')) AS "ms_0"
    FROM "library_rack" U0
    WHERE U0."inside_id" = ("library_rack"."id")
    ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
FROM "library_rack"
WHERE "library_rack"."id" = %s;
-- with ['2020-01-10 00:00:00.000000', '2020-01-10 00:00:00.000000', 1]

WITH "library_rack" AS NOT MATERIALIZED (
  SELECT "id" AS "id", "label" AS "label", "inside_id" AS "inside_id"
  FROM "ms_history_library_rack"
  WHERE "ms_valid_from" <= %s AND ("ms_valid_to" IS NULL OR "ms_valid_to" > %s))
SELECT printf('{"label":%%s,"inside":%%s}', coalesce(CAST(json_quote(CAST("library_rack"."label" AS TEXT)) AS TEXT), 'null'), coalesce((
  SELECT printf('{"label":%%s}', coalesce(CAST(json_quote(CAST(U0."label" AS TEXT)) AS TEXT), 'null')) AS "ms_0"
  FROM "library_rack" U0
  WHERE U0."id" = ("library_rack"."inside_id")), 'null')) AS "ms_0"
FROM "library_rack"
WHERE "library_rack"."id" = %s;
-- with ['2020-01-10 00:00:00.000000', '2020-01-10 00:00:00.000000', 900]

WITH "library_rack" AS NOT MATERIALIZED (
  SELECT "id" AS "id", "label" AS "label", "inside_id" AS "inside_id"
  FROM "ms_history_library_rack"
  WHERE "ms_valid_from" <= %s AND ("ms_valid_to" IS NULL OR "ms_valid_to" > %s))
SELECT printf('{"id":%%s}', CASE WHEN "library_rack"."id" IS NULL THEN 'null' ELSE printf('"%%s"', "library_rack"."id") END) AS "ms_0"
FROM "library_rack"
WHERE "library_rack"."label" = %s;
-- with ['2020-01-10 00:00:00.000000', '2020-01-10 00:00:00.000000', 'burnt']

SELECT printf('{"label":%%s}', json_quote(CAST("library_rack"."label" AS TEXT))) AS "ms_0"
FROM "library_rack"
WHERE "library_rack"."id" = %s;
-- with [900]
