-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_keeper"."name"::text), ',"wage":"', "library_keeper"."wage", '","bonus":', CASE WHEN "library_keeper"."bonus" < 'NaN' THEN '"' || "library_keeper"."bonus" || '"' ELSE 'null' END, '}') AS "ms_0"
  FROM "library_keeper"
  ORDER BY "library_keeper"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"cost":"', "library_volume"."cost", '"}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;
