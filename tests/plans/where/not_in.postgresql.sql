-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."pages" = ANY(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[Int4(100), Int4(137), Int4(174)]]

-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."pages" = ANY(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[]]
