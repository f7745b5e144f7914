-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","long":', coalesce((("library_volume"."pages" > 300)::text)::text, 'null'), ',"margin":', CASE WHEN ("library_volume"."price" - "library_volume"."cost") < 'NaN' THEN '"' || ("library_volume"."price" - "library_volume"."cost") || '"' ELSE 'null' END, ',"ancestry":', coalesce((to_json(UPPER("library_writer"."name")::text))::text, 'null'), ',"price":', CASE WHEN "library_volume"."price" < 'NaN' THEN '"' || "library_volume"."price" || '"' ELSE 'null' END, ',"cost":"', "library_volume"."cost", '"}') AS "ms_0"
  FROM "library_volume"
  INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
  ORDER BY "library_volume"."id" ASC LIMIT 6) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_keeper"."name"::text), ',"total":', CASE WHEN ("library_keeper"."wage" + "library_keeper"."bonus") < 'NaN' THEN '"' || ("library_keeper"."wage" + "library_keeper"."bonus") || '"' ELSE 'null' END, '}') AS "ms_0"
  FROM "library_keeper"
  ORDER BY "library_keeper"."id" ASC LIMIT 100) t;
