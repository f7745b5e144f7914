-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","published":', coalesce((to_json("library_volume"."published"))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."published" >= %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [datetime.date(1950, 1, 1)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."published" = ANY(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[datetime.date(1903, 2, 1), datetime.date(1950, 1, 1)]]

-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","published":', coalesce((to_json("library_volume"."published"))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."published" >= %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [datetime.date(1966, 11, 22)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."published" = ANY(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[datetime.date(1903, 2, 1), datetime.date(1966, 11, 22)]]

-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","published":', coalesce((to_json("library_volume"."published"))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."published" >= %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [datetime.date(1, 1, 1)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."published" = ANY(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[datetime.date(1, 1, 1), datetime.date(1903, 2, 1)]]

-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","published":', coalesce((to_json("library_volume"."published"))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."published" >= %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [datetime.date(9999, 12, 31)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."published" = ANY(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[datetime.date(1903, 2, 1), datetime.date(9999, 12, 31)]]
