-- statements, default: 1, rows: 1

WITH "library_rack" AS NOT MATERIALIZED (
  SELECT "id" AS "id", "label" AS "label", "inside_id" AS "inside_id"
  FROM "ms_history_library_rack"
  WHERE "ms_valid_from" <= %s AND ("ms_valid_to" IS NULL OR "ms_valid_to" > %s))
SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":%%s,"label":%%s,"inside":%%s}', CASE WHEN "library_rack"."id" IS NULL THEN 'null' ELSE printf('"%%s"', "library_rack"."id") END, coalesce(CAST(json_quote(CAST("library_rack"."label" AS TEXT)) AS TEXT), 'null'), coalesce((
    SELECT printf('{"label":%%s}', coalesce(CAST(json_quote(CAST(U0."label" AS TEXT)) AS TEXT), 'null')) AS "ms_0"
    FROM "library_rack" U0
    WHERE U0."id" = ("library_rack"."inside_id")), 'null')) AS "ms_0"
  FROM "library_rack"
  WHERE "library_rack"."label" LIKE %s ESCAPE '\'
  ORDER BY "library_rack"."label" DESC, "library_rack"."id" ASC LIMIT 3) t;
-- with ['2020-01-10 00:00:00.000000', '2020-01-10 00:00:00.000000', 'old%']

-- statements, default: 1, rows: 1

WITH "library_rack" AS NOT MATERIALIZED (
  SELECT "id" AS "id", "label" AS "label", "inside_id" AS "inside_id"
  FROM "ms_history_library_rack"
  WHERE "ms_valid_from" <= %s AND ("ms_valid_to" IS NULL OR "ms_valid_to" > %s))
SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":%%s,"label":%%s,"inside":%%s}', CASE WHEN "library_rack"."id" IS NULL THEN 'null' ELSE printf('"%%s"', "library_rack"."id") END, coalesce(CAST(json_quote(CAST("library_rack"."label" AS TEXT)) AS TEXT), 'null'), coalesce((
    SELECT printf('{"label":%%s}', coalesce(CAST(json_quote(CAST(U0."label" AS TEXT)) AS TEXT), 'null')) AS "ms_0"
    FROM "library_rack" U0
    WHERE U0."id" = ("library_rack"."inside_id")), 'null')) AS "ms_0"
  FROM "library_rack"
  WHERE "library_rack"."label" LIKE %s ESCAPE '\'
  ORDER BY "library_rack"."label" DESC, "library_rack"."id" ASC LIMIT 3) t;
-- with ['2020-01-19 22:00:00.000000', '2020-01-19 22:00:00.000000', 'old%']

-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","label":%%s,"inside":%%s}', "library_rack"."id", json_quote(CAST("library_rack"."label" AS TEXT)), coalesce((
    SELECT printf('{"label":%%s}', json_quote(CAST(U0."label" AS TEXT))) AS "ms_0"
    FROM "library_rack" U0
    WHERE U0."id" = ("library_rack"."inside_id")), 'null')) AS "ms_0"
  FROM "library_rack"
  WHERE "library_rack"."label" LIKE %s ESCAPE '\'
  ORDER BY "library_rack"."label" DESC, "library_rack"."id" ASC LIMIT 3) t;
-- with ['old%']

-- statements, default: 1, rows: 1

-- the same as before
