-- statements, default: 6, rows: 6

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."pages" ASC NULLS LAST, "library_volume"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."pages" ASC NULLS FIRST, "library_volume"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."pages" ASC NULLS LAST, "library_volume"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."pages" DESC NULLS LAST, "library_volume"."id" ASC LIMIT 100) t;
