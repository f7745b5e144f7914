-- statements, default: 5, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" = ANY(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."pages" = ANY(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 9) t;
-- with [[]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."pages" = ANY(%s) OR "library_volume"."id" = ANY(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 9) t;
-- with [[], []]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '"}') AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND NOT (U0."pages" = ANY(%s))) LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [[]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '"}') AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND CASE WHEN (U0."pages" = ANY(%s)) THEN 0 ELSE 1 END = 1) LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [[]]

-- statements, default: 5, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" = ANY(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[1, 2]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."pages" = ANY(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 9) t;
-- with [[Int4(137)]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."pages" = ANY(%s) OR "library_volume"."id" = ANY(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 9) t;
-- with [[Int4(137)], [1, 2]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '"}') AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND NOT (U0."pages" = ANY(%s))) LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [[Int4(137)]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '"}') AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND CASE WHEN (U0."pages" = ANY(%s)) THEN 0 ELSE 1 END = 1) LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [[Int4(137)]]

-- statements, default: 5, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" = ANY(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."pages" = ANY(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 9) t;
-- with [[Int4(137), Int4(174)]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."pages" = ANY(%s) OR "library_volume"."id" = ANY(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 9) t;
-- with [[Int4(137), Int4(174)], []]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '"}') AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND NOT (U0."pages" = ANY(%s))) LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [[Int4(137), Int4(174)]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '"}') AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND CASE WHEN (U0."pages" = ANY(%s)) THEN 0 ELSE 1 END = 1) LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [[Int4(137), Int4(174)]]

-- statements, default: 5, rows: 5

-- the same as before
