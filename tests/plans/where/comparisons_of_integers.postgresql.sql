-- statements, default: 5, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" > %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(248)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" >= %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(248)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" < %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(248)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" <= %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(248)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."pages" >= %s AND "library_volume"."pages" < %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(137), Int4(248)]

-- statements, default: 5, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" > %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(0)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" >= %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(0)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" < %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(0)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" <= %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(0)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."pages" >= %s AND "library_volume"."pages" < %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(137), Int4(0)]
