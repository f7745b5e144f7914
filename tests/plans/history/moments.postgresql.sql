-- statements, default: 0, rows: 0

-- statements, default: 2, rows: 2

WITH "library_rack" AS NOT MATERIALIZED (
  SELECT "id" AS "id", "label" AS "label", "inside_id" AS "inside_id"
  FROM "ms_history_library_rack"
  WHERE "ms_valid_from" <= %s AND ("ms_valid_to" IS NULL OR "ms_valid_to" > %s))
SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"label":', coalesce((to_json("library_rack"."label"::text))::text, 'null'), '}') AS "ms_0"
  FROM "library_rack"
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [datetime.datetime(2020, 1, 1, 0, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2020, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)]

WITH "library_rack" AS NOT MATERIALIZED (
  SELECT "id" AS "id", "label" AS "label", "inside_id" AS "inside_id"
  FROM "ms_history_library_rack"
  WHERE "ms_valid_from" <= %s AND ("ms_valid_to" IS NULL OR "ms_valid_to" > %s))
SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_rack"))::text);
-- with [datetime.datetime(2020, 1, 1, 0, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2020, 1, 1, 0, 0, tzinfo=datetime.timezone.utc)]

-- statements, default: 2, rows: 2

WITH "library_rack" AS NOT MATERIALIZED (
  SELECT "id" AS "id", "label" AS "label", "inside_id" AS "inside_id"
  FROM "ms_history_library_rack"
  WHERE "ms_valid_from" <= %s AND ("ms_valid_to" IS NULL OR "ms_valid_to" > %s))
SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"label":', coalesce((to_json("library_rack"."label"::text))::text, 'null'), '}') AS "ms_0"
  FROM "library_rack"
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [datetime.datetime(2020, 1, 15, 0, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2020, 1, 15, 0, 0, tzinfo=datetime.timezone.utc)]

WITH "library_rack" AS NOT MATERIALIZED (
  SELECT "id" AS "id", "label" AS "label", "inside_id" AS "inside_id"
  FROM "ms_history_library_rack"
  WHERE "ms_valid_from" <= %s AND ("ms_valid_to" IS NULL OR "ms_valid_to" > %s))
SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_rack"))::text);
-- with [datetime.datetime(2020, 1, 15, 0, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2020, 1, 15, 0, 0, tzinfo=datetime.timezone.utc)]

-- statements, default: 0, rows: 0

-- the same as before
