-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_press"."name"::text), ',"volumes":[]}') AS "ms_0"
  FROM "library_press"
  ORDER BY "library_press"."code" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"patron":null}') AS "ms_0"
  FROM "library_critique"
  WHERE "library_critique"."shown"
  ORDER BY "library_critique"."id" ASC LIMIT 3) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"number":', "library_copy"."number", ',"rack":', CASE WHEN "library_copy"."number" = 1 THEN coalesce((
    SELECT concat('{"label":', to_json(U0."label"::text), '}') AS "ms_0"
    FROM "library_rack" U0
    WHERE U0."id" = ("library_copy"."rack_id")), 'null') ELSE 'null' END, '}') AS "ms_0"
  FROM "library_copy"
  ORDER BY "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 13) t;
