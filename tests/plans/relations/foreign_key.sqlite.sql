-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"number":%%s,"volume":%%s,"rack":%%s}', "library_copy"."number", coalesce((
    SELECT printf('{"title":%%s}', json_quote(CAST(U0."title" AS TEXT))) AS "ms_0"
    FROM "library_volume" U0
    WHERE U0."id" = ("library_copy"."volume_id")), 'null'), CASE WHEN "library_copy"."number" = %s THEN coalesce((
    SELECT printf('{"label":%%s}', json_quote(CAST(U0."label" AS TEXT))) AS "ms_0"
    FROM "library_rack" U0
    WHERE U0."id" = ("library_copy"."rack_id")), 'null') ELSE %s END) AS "ms_0"
  FROM "library_copy"
  ORDER BY "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 4) t;
-- with [1, 'null']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"rack":%%s}', CASE WHEN "library_copy"."number" = %s THEN coalesce((
    SELECT printf('{"label":%%s,"inside":%%s}', json_quote(CAST(V0."label" AS TEXT)), coalesce((
      SELECT printf('{"label":%%s}', json_quote(CAST(U0."label" AS TEXT))) AS "ms_0"
      FROM "library_rack" U0
      WHERE U0."id" = (V0."inside_id")), 'null')) AS "ms_0"
    FROM "library_rack" V0
    WHERE V0."id" = ("library_copy"."rack_id")), 'null') ELSE %s END) AS "ms_0"
  FROM "library_copy"
  WHERE "library_copy"."number" = %s
  ORDER BY "library_copy"."volume_id" DESC NULLS FIRST, "library_copy"."serial" ASC LIMIT 6) t;
-- with [1, 'null', 1]
