-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"number":', "library_copy"."number", ',"volume":', coalesce((
    SELECT concat('{"title":', to_json(U0."title"::text), '}') AS "ms_0"
    FROM "library_volume" U0
    WHERE U0."id" = ("library_copy"."volume_id")), 'null'), ',"rack":', CASE WHEN "library_copy"."number" = 1 THEN coalesce((
    SELECT concat('{"label":', to_json(U0."label"::text), '}') AS "ms_0"
    FROM "library_rack" U0
    WHERE U0."id" = ("library_copy"."rack_id")), 'null') ELSE 'null' END, '}') AS "ms_0"
  FROM "library_copy"
  ORDER BY "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 4) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"rack":', CASE WHEN "library_copy"."number" = 1 THEN coalesce((
    SELECT concat('{"label":', to_json(V0."label"::text), ',"inside":', coalesce((
      SELECT concat('{"label":', to_json(U0."label"::text), '}') AS "ms_0"
      FROM "library_rack" U0
      WHERE U0."id" = (V0."inside_id")), 'null'), '}') AS "ms_0"
    FROM "library_rack" V0
    WHERE V0."id" = ("library_copy"."rack_id")), 'null') ELSE 'null' END, '}') AS "ms_0"
  FROM "library_copy"
  WHERE "library_copy"."number" = %s
  ORDER BY "library_copy"."volume_id" DESC NULLS FIRST, "library_copy"."serial" ASC LIMIT 6) t;
-- with [Int4(1)]
