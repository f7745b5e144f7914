-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"text":', to_json("foreign_postgres_searched"."text"::text), '}') AS "ms_0"
  FROM "foreign_postgres_searched"
  ORDER BY "foreign_postgres_searched"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_exact"."name"::text), ',"exact":', CASE WHEN "foreign_postgres_exact"."exact" < 'NaN' THEN '"' || "foreign_postgres_exact"."exact" || '"' ELSE 'null' END, '}') AS "ms_0"
  FROM "foreign_postgres_exact"
  ORDER BY "foreign_postgres_exact"."id" ASC LIMIT 100) t;
