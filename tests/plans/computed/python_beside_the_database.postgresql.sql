-- statements, default: 3, rows: 4

SELECT concat('{"name":', to_json("library_keeper"."name"::text), ',"monthly":') AS "ms_0", "library_keeper"."wage" AS "ms_1", concat(',"total":', CASE WHEN ("library_keeper"."wage" + "library_keeper"."bonus") < 'NaN' THEN '"' || ("library_keeper"."wage" + "library_keeper"."bonus") || '"' ELSE 'null' END, ',"wage":"', "library_keeper"."wage", '","bonus":', CASE WHEN "library_keeper"."bonus" < 'NaN' THEN '"' || "library_keeper"."bonus" || '"' ELSE 'null' END, ',"rack":', coalesce((
  SELECT concat('{"label":', to_json(U0."label"::text), '}') AS "ms_0"
  FROM "library_rack" U0
  WHERE U0."id" = ("library_keeper"."rack_id")), 'null'), '}') AS "ms_2"
FROM "library_keeper"
ORDER BY "library_keeper"."id" ASC LIMIT 100;

SELECT concat('{"label":', to_json("library_rack"."label"::text), ',"keepers":') AS "ms_0", "library_rack"."id" AS "ms_1", concat(',"copies":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"number":', U0."number", '}') AS "ms_0"
    FROM "library_copy" U0
    WHERE (U0."rack_id" = ("library_rack"."id") AND U0."number" = 1)
    ORDER BY U0."serial" ASC LIMIT 1) t), '}') AS "ms_2"
FROM "library_rack"
ORDER BY "library_rack"."id" ASC LIMIT 100;

SELECT "k"."key", "c".*
FROM unnest(%s::bigint[]) AS "k"("key")
CROSS JOIN LATERAL (
  SELECT "library_keeper"."wage" AS "ms_0"
  FROM "library_keeper"
  WHERE "library_keeper"."rack_id" = ("k"."key")
  ORDER BY "library_keeper"."id" ASC LIMIT 100) "c";
-- with [[1, 2, 3, 4]]
