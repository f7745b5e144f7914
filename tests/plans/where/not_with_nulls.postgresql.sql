-- statements, default: 4, rows: 4

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."pages" = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(137)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."pages" < %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(200)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" < %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(200)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."press_id" IS NOT NULL AND "library_volume"."press_id" IN (
    SELECT U0."code" AS "code"
    FROM "library_press" U0
    WHERE U0."founded" > %s) AND "library_volume"."press_id" IS NOT NULL)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(1900)]
