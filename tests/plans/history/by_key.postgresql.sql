-- statements, default: 4, rows: 5

WITH "library_rack" AS NOT MATERIALIZED (
  SELECT "id" AS "id", "label" AS "label", "inside_id" AS "inside_id"
  FROM "ms_history_library_rack"
  WHERE "ms_valid_from" <= %s AND ("ms_valid_to" IS NULL OR "ms_valid_to" > %s))
SELECT concat('{"label":', coalesce((to_json("library_rack"."label"::text))::text, 'null'), ',"racks":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"label":', coalesce((to_json(U0."label"::text))::text, 'null'), '}') AS "ms_0"
    FROM "library_rack" U0
    WHERE U0."inside_id" = ("library_rack"."id")
    ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
FROM "library_rack"
WHERE "library_rack"."id" = %s;
-- with [datetime.datetime(2020, 1, 10, 0, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2020, 1, 10, 0, 0, tzinfo=datetime.timezone.utc), 1]

WITH "library_rack" AS NOT MATERIALIZED (
  SELECT "id" AS "id", "label" AS "label", "inside_id" AS "inside_id"
  FROM "ms_history_library_rack"
  WHERE "ms_valid_from" <= %s AND ("ms_valid_to" IS NULL OR "ms_valid_to" > %s))
SELECT concat('{"label":', coalesce((to_json("library_rack"."label"::text))::text, 'null'), ',"inside":', coalesce((
  SELECT concat('{"label":', coalesce((to_json(U0."label"::text))::text, 'null'), '}') AS "ms_0"
  FROM "library_rack" U0
  WHERE U0."id" = ("library_rack"."inside_id")), 'null'), '}') AS "ms_0"
FROM "library_rack"
WHERE "library_rack"."id" = %s;
-- with [datetime.datetime(2020, 1, 10, 0, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2020, 1, 10, 0, 0, tzinfo=datetime.timezone.utc), 900]

WITH "library_rack" AS NOT MATERIALIZED (
  SELECT "id" AS "id", "label" AS "label", "inside_id" AS "inside_id"
  FROM "ms_history_library_rack"
  WHERE "ms_valid_from" <= %s AND ("ms_valid_to" IS NULL OR "ms_valid_to" > %s))
SELECT concat('{"id":', CASE WHEN "library_rack"."id" IS NULL THEN 'null' ELSE concat('"', "library_rack"."id", '"') END, '}') AS "ms_0"
FROM "library_rack"
WHERE "library_rack"."label" = %s;
-- with [datetime.datetime(2020, 1, 10, 0, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2020, 1, 10, 0, 0, tzinfo=datetime.timezone.utc), 'burnt']

SELECT concat('{"label":', to_json("library_rack"."label"::text), '}') AS "ms_0"
FROM "library_rack"
WHERE "library_rack"."id" = %s;
-- with [900]
