-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_keeper"."name"::text), ',"monthly":null,"total":null,"wage":"~marker:FORBIDDEN","bonus":null}') AS "ms_0"
  FROM "library_keeper"
  ORDER BY "library_keeper"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"margin":null,"cost":"~marker:FORBIDDEN","price":', CASE WHEN "library_volume"."price" < 'NaN' THEN '"' || "library_volume"."price" || '"' ELSE 'null' END, '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;
