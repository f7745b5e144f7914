-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
  FROM "library_volume"
  WHERE LENGTH("library_volume"."title") = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(8)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
  FROM "library_volume"
  WHERE (LENGTH("library_volume"."title")) = ANY(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[Int4(6), Int4(9)]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"subtitle":', coalesce((to_json("library_volume"."subtitle"::text))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE LENGTH("library_volume"."subtitle") < %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(3)]

-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
  FROM "library_volume"
  WHERE LENGTH("library_volume"."title") = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(11)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
  FROM "library_volume"
  WHERE (LENGTH("library_volume"."title")) = ANY(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"subtitle":', coalesce((to_json("library_volume"."subtitle"::text))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE LENGTH("library_volume"."subtitle") < %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(3)]
