-- statements, default: 1, rows: 4

WITH "library_keeper" AS NOT MATERIALIZED (
  SELECT "id" AS "id", "name" AS "name", "wage" AS "wage", "rack_id" AS "rack_id"
  FROM "ms_history_library_keeper"
  WHERE "ms_valid_from" <= %s AND ("ms_valid_to" IS NULL OR "ms_valid_to" > %s)), "library_rack" AS NOT MATERIALIZED (
  SELECT "id" AS "id", "label" AS "label", "inside_id" AS "inside_id"
  FROM "ms_history_library_rack"
  WHERE "ms_valid_from" <= %s AND ("ms_valid_to" IS NULL OR "ms_valid_to" > %s))
SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"label":', coalesce((to_json("library_rack"."label"::text))::text, 'null'), ',"racks":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"label":', coalesce((to_json(U0."label"::text))::text, 'null'), '}') AS "ms_0"
      FROM "library_rack" U0
      WHERE U0."inside_id" = ("library_rack"."id")
      ORDER BY U0."label" ASC, U0."id" ASC LIMIT 2) t), ',"keepers":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"name":', coalesce((to_json(V0."name"::text))::text, 'null'), ',"wage":', CASE WHEN V0."wage" < 'NaN' THEN '"' || V0."wage" || '"' ELSE 'null' END, ',"rack":', coalesce((
        SELECT concat('{"label":', coalesce((to_json(U0."label"::text))::text, 'null'), '}') AS "ms_0"
        FROM "library_rack" U0
        WHERE U0."id" = (V0."rack_id")), 'null'), '}') AS "ms_0"
      FROM "library_keeper" V0
      WHERE V0."rack_id" = ("library_rack"."id")
      ORDER BY V0."id" ASC LIMIT 100) t), ',"copies":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"number":', coalesce((V0."number")::text, 'null'), ',"rack":', CASE WHEN (V0."number" = 1) THEN coalesce((
        SELECT concat('{"label":', coalesce((to_json(U0."label"::text))::text, 'null'), '}') AS "ms_0"
        FROM "library_rack" U0
        WHERE U0."id" = (V0."rack_id")), 'null') ELSE 'null' END, '}') AS "ms_0"
      FROM "library_copy" V0
      WHERE (V0."rack_id" = ("library_rack"."id") AND V0."number" = 1)
      ORDER BY V0."number" ASC, V0."serial" ASC LIMIT 1) t), '}') AS "ms_0"
  FROM "library_rack"
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [datetime.datetime(2020, 1, 10, 0, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2020, 1, 10, 0, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2020, 1, 10, 0, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2020, 1, 10, 0, 0, tzinfo=datetime.timezone.utc)]
