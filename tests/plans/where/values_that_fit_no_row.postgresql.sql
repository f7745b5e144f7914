-- statements, default: 7, rows: 7

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" = ANY(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[1]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (NOT ("library_volume"."id" = ANY(%s)) AND "library_volume"."id" < %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[1], 5]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" < 3
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."pages" <= %s AND "library_volume"."id" < %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(2147483647), 4]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '"}') AS "ms_0"
  FROM "library_writer"
  WHERE false
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '"}') AS "ms_0"
  FROM "library_writer"
  WHERE NOT (false)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '"}') AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND 0 = 1) LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;

-- statements, default: 7, rows: 7

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" = ANY(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[2]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (NOT ("library_volume"."id" = ANY(%s)) AND "library_volume"."id" < %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[2], 5]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (NOT ("library_volume"."id" = %s) AND "library_volume"."id" < %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [3, 3]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."pages" <= %s AND "library_volume"."id" < %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(200), 4]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '"}') AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT 1 AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."id" = %s) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [3]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '"}') AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."id" = %s) LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [3]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '"}') AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND CASE WHEN NOT (U0."id" = %s) THEN 0 ELSE 1 END = 1) LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [3]

-- statements, default: 7, rows: 7

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" = ANY(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (NOT ("library_volume"."id" = ANY(%s)) AND "library_volume"."id" < %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[], 5]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" < 3
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."pages" <= %s AND "library_volume"."id" < %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(-2147483648), 4]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '"}') AS "ms_0"
  FROM "library_writer"
  WHERE false
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '"}') AS "ms_0"
  FROM "library_writer"
  WHERE NOT (false)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '"}') AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND 0 = 1) LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
