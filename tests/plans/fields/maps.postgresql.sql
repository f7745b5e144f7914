-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_maps"."name"::text), ',"pairs":', hstore_to_json("foreign_postgres_maps"."pairs")::text, ',"maybe":', coalesce((hstore_to_json("foreign_postgres_maps"."maybe")::text)::text, 'null'), '}') AS "ms_0"
  FROM "foreign_postgres_maps"
  ORDER BY "foreign_postgres_maps"."id" ASC LIMIT 100) t;
