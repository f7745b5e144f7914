-- statements, default: 1, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"number":', "library_copy"."number", ',"rack":', CASE WHEN "library_copy"."number" = 1 THEN coalesce((
    SELECT concat('{"label":', to_json(U0."label"::text), '}') AS "ms_0"
    FROM "library_rack" U0
    WHERE U0."id" = ("library_copy"."rack_id")), 'null') ELSE 'null' END, ',"beside":', CASE WHEN "library_copy"."number" = 1 THEN (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"serial":"', U0."serial", '","number":', U0."number", ',"rack":', CASE WHEN (U0."number" = 1) THEN CASE WHEN U0."rack_id" IS NULL THEN 'null' ELSE concat('{"id":"', U0."rack_id", '"}') END ELSE 'null' END, '}') AS "ms_0"
      FROM "library_copy" U0
      WHERE (U0."rack_id" = ("library_copy"."rack_id") AND NOT (U0."serial" = ("library_copy"."serial")) AND U0."number" = 1)
      ORDER BY U0."volume_id" ASC NULLS LAST, U0."serial" ASC LIMIT 100) t) ELSE '[]' END, '}') AS "ms_0"
  FROM "library_copy"
  ORDER BY "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 12) t;
