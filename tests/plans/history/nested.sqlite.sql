-- statements, default: 1, rows: 4

WITH "library_keeper" AS NOT MATERIALIZED (
  SELECT "id" AS "id", "name" AS "name", "wage" AS "wage", "rack_id" AS "rack_id"
  FROM "ms_history_library_keeper"
  WHERE "ms_valid_from" <= %s AND ("ms_valid_to" IS NULL OR "ms_valid_to" > %s)), "library_rack" AS NOT MATERIALIZED (
  SELECT "id" AS "id", "label" AS "label", "inside_id" AS "inside_id"
  FROM "ms_history_library_rack"
  WHERE "ms_valid_from" <= %s AND ("ms_valid_to" IS NULL OR "ms_valid_to" > %s))
SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"label":%%s,"racks":%%s,"keepers":%%s,"copies":%%s}', coalesce(CAST(json_quote(CAST("library_rack"."label" AS TEXT)) AS TEXT), 'null'), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"label":%%s}', coalesce(CAST(json_quote(CAST(U0."label" AS TEXT)) AS TEXT), 'null')) AS "ms_0"
      FROM "library_rack" U0
      WHERE U0."inside_id" = ("library_rack"."id")
      ORDER BY U0."label" ASC, U0."id" ASC LIMIT 2) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"name":%%s,"wage":%%s,"rack":%%s}', coalesce(CAST(json_quote(CAST(V0."name" AS TEXT)) AS TEXT), 'null'), CASE WHEN V0."wage" IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', V0."wage")) END, coalesce((
        SELECT printf('{"label":%%s}', coalesce(CAST(json_quote(CAST(U0."label" AS TEXT)) AS TEXT), 'null')) AS "ms_0"
        FROM "library_rack" U0
        WHERE U0."id" = (V0."rack_id")), 'null')) AS "ms_0"
      FROM "library_keeper" V0
      WHERE V0."rack_id" = ("library_rack"."id")
      ORDER BY V0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"number":%%s,"rack":%%s}', coalesce(CAST(V0."number" AS TEXT), 'null'), CASE WHEN (V0."number" = %s) THEN coalesce((
        SELECT printf('{"label":%%s}', coalesce(CAST(json_quote(CAST(U0."label" AS TEXT)) AS TEXT), 'null')) AS "ms_0"
        FROM "library_rack" U0
        WHERE U0."id" = (V0."rack_id")), 'null') ELSE %s END) AS "ms_0"
      FROM "library_copy" V0
      WHERE (V0."rack_id" = ("library_rack"."id") AND V0."number" = %s)
      ORDER BY V0."number" ASC, V0."serial" ASC LIMIT 1) t)) AS "ms_0"
  FROM "library_rack"
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with ['2020-01-10 00:00:00.000000', '2020-01-10 00:00:00.000000', '2020-01-10 00:00:00.000000', '2020-01-10 00:00:00.000000', 1, 'null', 1]
