-- statements, default: 2, rows: 3

WITH "library_rack" AS NOT MATERIALIZED (
  SELECT "id" AS "id", "label" AS "label", "inside_id" AS "inside_id"
  FROM "ms_history_library_rack"
  WHERE "ms_valid_from" <= %s AND ("ms_valid_to" IS NULL OR "ms_valid_to" > %s))
SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_rack"))::text), (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"node":{"label":', coalesce((to_json("library_rack"."label"::text))::text, 'null'), '}}') AS "ms_0"
    FROM "library_rack"
    ORDER BY "library_rack"."id" ASC LIMIT 2) t), (
  SELECT CASE WHEN EXISTS (
    SELECT "library_rack"."id" AS "pk"
    FROM "library_rack" LIMIT 1 OFFSET 2) THEN 'true' ELSE 'false' END);
-- with [datetime.datetime(2020, 1, 10, 0, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2020, 1, 10, 0, 0, tzinfo=datetime.timezone.utc)]

WITH "library_rack" AS NOT MATERIALIZED (
  SELECT "id" AS "id", "label" AS "label", "inside_id" AS "inside_id"
  FROM "ms_history_library_rack"
  WHERE "ms_valid_from" <= %s AND ("ms_valid_to" IS NULL OR "ms_valid_to" > %s))
SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_rack"
    WHERE ("library_rack"."inside_id" IS NOT NULL AND "library_rack"."inside_id" IN (
      SELECT U0."id" AS "id"
      FROM "library_rack" U0
      WHERE U0."label" = %s))))::text);
-- with [datetime.datetime(2020, 1, 10, 0, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2020, 1, 10, 0, 0, tzinfo=datetime.timezone.utc), 'old hall']
