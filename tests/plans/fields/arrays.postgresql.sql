-- statements, default: 1, rows: 1

SELECT concat('{"name":', to_json("foreign_postgres_arrays"."name"::text), ',"integers":', to_json("foreign_postgres_arrays"."integers")::text, ',"texts":', to_json("foreign_postgres_arrays"."texts")::text, ',"maybe":', coalesce(((
  SELECT concat('[', string_agg((concat(CASE WHEN element IS NULL THEN 'null' ELSE concat('"', element, '"') END))::text, ',' ORDER BY place), ']')
  FROM unnest("foreign_postgres_arrays"."maybe") WITH ORDINALITY AS u(element, place)
  WHERE "foreign_postgres_arrays"."maybe" IS NOT NULL
  HAVING "foreign_postgres_arrays"."maybe" IS NOT NULL))::text, 'null'), ',"grid":') AS "ms_0", "foreign_postgres_arrays"."grid" AS "ms_1", concat(',"decimals":', coalesce(((
  SELECT concat('[', string_agg((concat(CASE WHEN element < 'NaN' THEN '"' || element || '"' ELSE 'null' END))::text, ',' ORDER BY place), ']')
  FROM unnest("foreign_postgres_arrays"."decimals") WITH ORDINALITY AS u(element, place)
  WHERE "foreign_postgres_arrays"."decimals" IS NOT NULL
  HAVING "foreign_postgres_arrays"."decimals" IS NOT NULL))::text, 'null'), ',"days":', coalesce((to_json("foreign_postgres_arrays"."days")::text)::text, 'null'), ',"moments":', coalesce(((
  SELECT concat('[', string_agg((concat(coalesce((to_json(element))::text, 'null')))::text, ',' ORDER BY place), ']')
  FROM unnest("foreign_postgres_arrays"."moments") WITH ORDINALITY AS u(element, place)
  WHERE "foreign_postgres_arrays"."moments" IS NOT NULL
  HAVING "foreign_postgres_arrays"."moments" IS NOT NULL))::text, 'null'), ',"documents":', coalesce((to_json("foreign_postgres_arrays"."documents")::text)::text, 'null'), ',"maps":', coalesce((to_json("foreign_postgres_arrays"."maps")::text)::text, 'null'), ',"sizes":', coalesce((to_json("foreign_postgres_arrays"."sizes")::text)::text, 'null'), ',"identifiers":', coalesce((to_json("foreign_postgres_arrays"."identifiers")::text)::text, 'null'), ',"fixed":', coalesce((to_json("foreign_postgres_arrays"."fixed")::text)::text, 'null'), '}') AS "ms_2"
FROM "foreign_postgres_arrays"
ORDER BY "foreign_postgres_arrays"."id" ASC LIMIT 100;
