-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text LIKE %s
  ORDER BY "library_volume"."title" DESC, "library_volume"."id" ASC LIMIT 4) t;
-- with ['Kokoro%']
