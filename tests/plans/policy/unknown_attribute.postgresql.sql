-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_patron"."name"::text), ',"email":"~marker:FORBIDDEN"}') AS "ms_0"
  FROM "library_patron"
  WHERE NOT "library_patron"."hidden"
  ORDER BY "library_patron"."id" ASC LIMIT 100) t;
