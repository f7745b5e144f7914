-- statements, default: 1, rows: 1

WITH "library_rack" AS NOT MATERIALIZED (
  SELECT "id" AS "id", "label" AS "label", "inside_id" AS "inside_id"
  FROM "ms_history_library_rack"
  WHERE "ms_valid_from" <= %s AND ("ms_valid_to" IS NULL OR "ms_valid_to" > %s))
SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":', CASE WHEN "library_rack"."id" IS NULL THEN 'null' ELSE concat('"', "library_rack"."id", '"') END, ',"label":', coalesce((to_json("library_rack"."label"::text))::text, 'null'), ',"inside":', coalesce((
    SELECT concat('{"label":', coalesce((to_json(U0."label"::text))::text, 'null'), '}') AS "ms_0"
    FROM "library_rack" U0
    WHERE U0."id" = ("library_rack"."inside_id")), 'null'), '}') AS "ms_0"
  FROM "library_rack"
  WHERE "library_rack"."label"::text LIKE %s
  ORDER BY "library_rack"."label" DESC, "library_rack"."id" ASC LIMIT 3) t;
-- with [datetime.datetime(2020, 1, 10, 0, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2020, 1, 10, 0, 0, tzinfo=datetime.timezone.utc), 'old%']

-- statements, default: 1, rows: 1

WITH "library_rack" AS NOT MATERIALIZED (
  SELECT "id" AS "id", "label" AS "label", "inside_id" AS "inside_id"
  FROM "ms_history_library_rack"
  WHERE "ms_valid_from" <= %s AND ("ms_valid_to" IS NULL OR "ms_valid_to" > %s))
SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":', CASE WHEN "library_rack"."id" IS NULL THEN 'null' ELSE concat('"', "library_rack"."id", '"') END, ',"label":', coalesce((to_json("library_rack"."label"::text))::text, 'null'), ',"inside":', coalesce((
    SELECT concat('{"label":', coalesce((to_json(U0."label"::text))::text, 'null'), '}') AS "ms_0"
    FROM "library_rack" U0
    WHERE U0."id" = ("library_rack"."inside_id")), 'null'), '}') AS "ms_0"
  FROM "library_rack"
  WHERE "library_rack"."label"::text LIKE %s
  ORDER BY "library_rack"."label" DESC, "library_rack"."id" ASC LIMIT 3) t;
-- with [datetime.datetime(2020, 1, 19, 22, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2020, 1, 19, 22, 0, tzinfo=datetime.timezone.utc), 'old%']

-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_rack"."id", '","label":', to_json("library_rack"."label"::text), ',"inside":', coalesce((
    SELECT concat('{"label":', to_json(U0."label"::text), '}') AS "ms_0"
    FROM "library_rack" U0
    WHERE U0."id" = ("library_rack"."inside_id")), 'null'), '}') AS "ms_0"
  FROM "library_rack"
  WHERE "library_rack"."label"::text LIKE %s
  ORDER BY "library_rack"."label" DESC, "library_rack"."id" ASC LIMIT 3) t;
-- with ['old%']

-- statements, default: 1, rows: 1

-- the same as before
