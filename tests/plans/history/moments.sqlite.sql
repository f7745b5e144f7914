-- statements, default: 0, rows: 0

-- statements, default: 2, rows: 2

WITH "library_rack" AS NOT MATERIALIZED (
  SELECT "id" AS "id", "label" AS "label", "inside_id" AS "inside_id"
  FROM "ms_history_library_rack"
  WHERE "ms_valid_from" <= %s AND ("ms_valid_to" IS NULL OR "ms_valid_to" > %s))
SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"label":%%s}', coalesce(CAST(json_quote(CAST("library_rack"."label" AS TEXT)) AS TEXT), 'null')) AS "ms_0"
  FROM "library_rack"
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with ['2020-01-01 00:00:00.000000', '2020-01-01 00:00:00.000000']

WITH "library_rack" AS NOT MATERIALIZED (
  SELECT "id" AS "id", "label" AS "label", "inside_id" AS "inside_id"
  FROM "ms_history_library_rack"
  WHERE "ms_valid_from" <= %s AND ("ms_valid_to" IS NULL OR "ms_valid_to" > %s))
SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_rack") AS TEXT));
-- with ['2020-01-01 00:00:00.000000', '2020-01-01 00:00:00.000000']

-- statements, default: 2, rows: 2

WITH "library_rack" AS NOT MATERIALIZED (
  SELECT "id" AS "id", "label" AS "label", "inside_id" AS "inside_id"
  FROM "ms_history_library_rack"
  WHERE "ms_valid_from" <= %s AND ("ms_valid_to" IS NULL OR "ms_valid_to" > %s))
SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"label":%%s}', coalesce(CAST(json_quote(CAST("library_rack"."label" AS TEXT)) AS TEXT), 'null')) AS "ms_0"
  FROM "library_rack"
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with ['2020-01-15 00:00:00.000000', '2020-01-15 00:00:00.000000']

WITH "library_rack" AS NOT MATERIALIZED (
  SELECT "id" AS "id", "label" AS "label", "inside_id" AS "inside_id"
  FROM "ms_history_library_rack"
  WHERE "ms_valid_from" <= %s AND ("ms_valid_to" IS NULL OR "ms_valid_to" > %s))
SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_rack") AS TEXT));
-- with ['2020-01-15 00:00:00.000000', '2020-01-15 00:00:00.000000']

-- statements, default: 0, rows: 0

-- the same as before
