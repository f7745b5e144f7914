-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","lendable":', ("library_volume"."lendable")::text, ',"pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."lendable" ASC, "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC LIMIT 100) t;
