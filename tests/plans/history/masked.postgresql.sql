-- statements, default: 1, rows: 1

WITH "library_keeper" AS NOT MATERIALIZED (
  SELECT "id" AS "id", "name" AS "name", "wage" AS "wage", "rack_id" AS "rack_id"
  FROM "ms_history_library_keeper"
  WHERE "ms_valid_from" <= %s AND ("ms_valid_to" IS NULL OR "ms_valid_to" > %s)), "library_rack" AS NOT MATERIALIZED (
  SELECT "id" AS "id", "label" AS "label", "inside_id" AS "inside_id"
  FROM "ms_history_library_rack"
  WHERE "ms_valid_from" <= %s AND ("ms_valid_to" IS NULL OR "ms_valid_to" > %s))
SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', coalesce((to_json("library_keeper"."name"::text))::text, 'null'), ',"wage":"~marker:FORBIDDEN","monthly":null,"rack":', coalesce((
    SELECT concat('{"label":', coalesce((to_json(U0."label"::text))::text, 'null'), '}') AS "ms_0"
    FROM "library_rack" U0
    WHERE U0."id" = ("library_keeper"."rack_id")), 'null'), '}') AS "ms_0"
  FROM "library_keeper"
  ORDER BY "library_keeper"."name" ASC, "library_keeper"."id" ASC LIMIT 100) t;
-- with [datetime.datetime(2020, 1, 10, 0, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2020, 1, 10, 0, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2020, 1, 10, 0, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2020, 1, 10, 0, 0, tzinfo=datetime.timezone.utc)]
