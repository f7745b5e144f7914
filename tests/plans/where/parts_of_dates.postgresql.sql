-- statements, default: 7, rows: 7

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"published":', coalesce((to_json("library_volume"."published"))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE (EXTRACT(YEAR FROM "library_volume"."published")) = ANY(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[Int4(1903), Int4(1960)]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"published":', coalesce((to_json("library_volume"."published"))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."published" >= %s AND EXTRACT(MONTH FROM "library_volume"."published") < %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [datetime.date(1950, 1, 1), Int4(10)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"published":', coalesce((to_json("library_volume"."published"))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE (EXTRACT(WEEK FROM "library_volume"."published") <= %s AND EXTRACT(ISODOW FROM "library_volume"."published") = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(9), Int4(7)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"published":', coalesce((to_json("library_volume"."published"))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."published" BETWEEN %s AND %s AND NOT (EXTRACT(QUARTER FROM "library_volume"."published") = %s) AND NOT ((EXTRACT(DAY FROM "library_volume"."published")) = ANY(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [datetime.date(1945, 1, 1), datetime.date(1945, 12, 30), Int4(4), [Int4(1), Int4(2)]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"published":', coalesce((to_json("library_volume"."published"))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."published" > %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [datetime.date(1910, 12, 31)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"published":', coalesce((to_json("library_volume"."published"))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE EXTRACT(MONTH FROM "library_volume"."published") IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"published":', coalesce((to_json("library_volume"."published"))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."published" < %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [datetime.date(1, 1, 1)]

-- statements, default: 7, rows: 7

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"published":', coalesce((to_json("library_volume"."published"))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE (EXTRACT(YEAR FROM "library_volume"."published")) = ANY(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"published":', coalesce((to_json("library_volume"."published"))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."published" >= %s AND EXTRACT(MONTH FROM "library_volume"."published") < %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [datetime.date(1950, 1, 1), Int4(3)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"published":', coalesce((to_json("library_volume"."published"))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE (EXTRACT(WEEK FROM "library_volume"."published") <= %s AND EXTRACT(ISODOW FROM "library_volume"."published") = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(9), Int4(7)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"published":', coalesce((to_json("library_volume"."published"))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."published" BETWEEN %s AND %s AND NOT (EXTRACT(QUARTER FROM "library_volume"."published") = %s) AND NOT ((EXTRACT(DAY FROM "library_volume"."published")) = ANY(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [datetime.date(1945, 1, 1), datetime.date(1945, 12, 30), Int4(4), [Int4(1), Int4(2)]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"published":', coalesce((to_json("library_volume"."published"))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."published" > %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [datetime.date(1910, 12, 31)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"published":', coalesce((to_json("library_volume"."published"))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE EXTRACT(MONTH FROM "library_volume"."published") IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"published":', coalesce((to_json("library_volume"."published"))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."published" < %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [datetime.date(1, 1, 1)]

-- statements, default: 7, rows: 7

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"published":', coalesce((to_json("library_volume"."published"))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE (EXTRACT(YEAR FROM "library_volume"."published")) = ANY(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[Int4(1906)]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"published":', coalesce((to_json("library_volume"."published"))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."published" >= %s AND EXTRACT(MONTH FROM "library_volume"."published") < %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [datetime.date(1950, 1, 1), Int4(13)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"published":', coalesce((to_json("library_volume"."published"))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE (EXTRACT(WEEK FROM "library_volume"."published") <= %s AND EXTRACT(ISODOW FROM "library_volume"."published") = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(9), Int4(7)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"published":', coalesce((to_json("library_volume"."published"))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."published" BETWEEN %s AND %s AND NOT (EXTRACT(QUARTER FROM "library_volume"."published") = %s) AND NOT ((EXTRACT(DAY FROM "library_volume"."published")) = ANY(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [datetime.date(1945, 1, 1), datetime.date(1945, 12, 30), Int4(4), [Int4(1), Int4(2)]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"published":', coalesce((to_json("library_volume"."published"))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."published" > %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [datetime.date(1910, 12, 31)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"published":', coalesce((to_json("library_volume"."published"))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE EXTRACT(MONTH FROM "library_volume"."published") IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"published":', coalesce((to_json("library_volume"."published"))::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."published" < %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [datetime.date(1, 1, 1)]
