-- statements, default: 6, rows: 6

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_rack"."id", '"}') AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_rack" V0
    WHERE (V0."inside_id" = ("library_rack"."id") AND CASE WHEN NOT (EXISTS(
      SELECT 1 AS "a"
      FROM "library_rack" U0
      WHERE (U0."inside_id" = (V0."id") AND U0."label" = ANY(%s) AND NOT (U0."label" = ANY(%s))) LIMIT 1)) THEN 0 ELSE 1 END = 1) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [['100% Wool'], []]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_rack"."id", '"}') AS "ms_0"
  FROM "library_rack"
  WHERE EXISTS(
    SELECT 1 AS "a"
    FROM "library_rack" V0
    WHERE (V0."inside_id" = ("library_rack"."id") AND NOT (EXISTS(
      SELECT 1 AS "a"
      FROM "library_rack" U0
      WHERE (U0."inside_id" = (V0."id") AND U0."label" = ANY(%s) AND NOT (U0."label" = ANY(%s))) LIMIT 1))) LIMIT 1)
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [['100% Wool'], []]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_rack"."id", '"}') AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_rack" U0
    WHERE (U0."inside_id" = ("library_rack"."id") AND U0."label" = ANY(%s) AND NOT (U0."label" = ANY(%s))) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [['100% Wool'], []]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_rack"."id", '"}') AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_rack" U0
    WHERE (U0."inside_id" = ("library_rack"."id") AND CASE WHEN NOT (U0."label" = ANY(%s)) THEN 0 ELSE 1 END = 1) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [[]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_rack"."id", '"}') AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_rack" U0
    WHERE (U0."inside_id" = ("library_rack"."id") AND CASE WHEN (U0."label" = ANY(%s)) THEN 0 ELSE 1 END = 1) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [[]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_rack"."id", '"}') AS "ms_0"
  FROM "library_rack"
  WHERE ("library_rack"."inside_id" IS NOT NULL AND "library_rack"."inside_id" IN (
    SELECT U0."id" AS "id"
    FROM "library_rack" U0
    WHERE (U0."label" = ANY(%s) OR NOT (U0."label" = ANY(%s)))))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [[], []]

-- statements, default: 6, rows: 6

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_rack"."id", '"}') AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_rack" V0
    WHERE (V0."inside_id" = ("library_rack"."id") AND CASE WHEN NOT (EXISTS(
      SELECT 1 AS "a"
      FROM "library_rack" U0
      WHERE (U0."inside_id" = (V0."id") AND U0."label" = ANY(%s) AND NOT (U0."label" = ANY(%s))) LIMIT 1)) THEN 0 ELSE 1 END = 1) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [[], []]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_rack"."id", '"}') AS "ms_0"
  FROM "library_rack"
  WHERE EXISTS(
    SELECT 1 AS "a"
    FROM "library_rack" V0
    WHERE (V0."inside_id" = ("library_rack"."id") AND NOT (EXISTS(
      SELECT 1 AS "a"
      FROM "library_rack" U0
      WHERE (U0."inside_id" = (V0."id") AND U0."label" = ANY(%s) AND NOT (U0."label" = ANY(%s))) LIMIT 1))) LIMIT 1)
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [[], []]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_rack"."id", '"}') AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_rack" U0
    WHERE (U0."inside_id" = ("library_rack"."id") AND U0."label" = ANY(%s) AND NOT (U0."label" = ANY(%s))) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [[], []]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_rack"."id", '"}') AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_rack" U0
    WHERE (U0."inside_id" = ("library_rack"."id") AND CASE WHEN NOT (U0."label" = ANY(%s)) THEN 0 ELSE 1 END = 1) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [[]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_rack"."id", '"}') AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_rack" U0
    WHERE (U0."inside_id" = ("library_rack"."id") AND CASE WHEN (U0."label" = ANY(%s)) THEN 0 ELSE 1 END = 1) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [[]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_rack"."id", '"}') AS "ms_0"
  FROM "library_rack"
  WHERE ("library_rack"."inside_id" IS NOT NULL AND "library_rack"."inside_id" IN (
    SELECT U0."id" AS "id"
    FROM "library_rack" U0
    WHERE (U0."label" = ANY(%s) OR NOT (U0."label" = ANY(%s)))))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [[], []]

-- statements, default: 6, rows: 6

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_rack"."id", '"}') AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_rack" V0
    WHERE (V0."inside_id" = ("library_rack"."id") AND CASE WHEN NOT (EXISTS(
      SELECT 1 AS "a"
      FROM "library_rack" U0
      WHERE (U0."inside_id" = (V0."id") AND U0."label" = ANY(%s) AND NOT (U0."label" = ANY(%s))) LIMIT 1)) THEN 0 ELSE 1 END = 1) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [['left'], ['right']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_rack"."id", '"}') AS "ms_0"
  FROM "library_rack"
  WHERE EXISTS(
    SELECT 1 AS "a"
    FROM "library_rack" V0
    WHERE (V0."inside_id" = ("library_rack"."id") AND NOT (EXISTS(
      SELECT 1 AS "a"
      FROM "library_rack" U0
      WHERE (U0."inside_id" = (V0."id") AND U0."label" = ANY(%s) AND NOT (U0."label" = ANY(%s))) LIMIT 1))) LIMIT 1)
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [['left'], ['right']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_rack"."id", '"}') AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_rack" U0
    WHERE (U0."inside_id" = ("library_rack"."id") AND U0."label" = ANY(%s) AND NOT (U0."label" = ANY(%s))) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [['left'], ['right']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_rack"."id", '"}') AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_rack" U0
    WHERE (U0."inside_id" = ("library_rack"."id") AND CASE WHEN NOT (U0."label" = ANY(%s)) THEN 0 ELSE 1 END = 1) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [['right']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_rack"."id", '"}') AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_rack" U0
    WHERE (U0."inside_id" = ("library_rack"."id") AND CASE WHEN (U0."label" = ANY(%s)) THEN 0 ELSE 1 END = 1) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [['right']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_rack"."id", '"}') AS "ms_0"
  FROM "library_rack"
  WHERE ("library_rack"."inside_id" IS NOT NULL AND "library_rack"."inside_id" IN (
    SELECT U0."id" AS "id"
    FROM "library_rack" U0
    WHERE (U0."label" = ANY(%s) OR NOT (U0."label" = ANY(%s)))))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [['right'], ['right']]

-- statements, default: 6, rows: 6

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_rack"."id", '"}') AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_rack" V0
    WHERE (V0."inside_id" = ("library_rack"."id") AND CASE WHEN NOT (EXISTS(
      SELECT 1 AS "a"
      FROM "library_rack" U0
      WHERE (U0."inside_id" = (V0."id") AND U0."label" = ANY(%s) AND NOT (U0."label" = ANY(%s))) LIMIT 1)) THEN 0 ELSE 1 END = 1) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [[], ['hall']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_rack"."id", '"}') AS "ms_0"
  FROM "library_rack"
  WHERE EXISTS(
    SELECT 1 AS "a"
    FROM "library_rack" V0
    WHERE (V0."inside_id" = ("library_rack"."id") AND NOT (EXISTS(
      SELECT 1 AS "a"
      FROM "library_rack" U0
      WHERE (U0."inside_id" = (V0."id") AND U0."label" = ANY(%s) AND NOT (U0."label" = ANY(%s))) LIMIT 1))) LIMIT 1)
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [[], ['hall']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_rack"."id", '"}') AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_rack" U0
    WHERE (U0."inside_id" = ("library_rack"."id") AND U0."label" = ANY(%s) AND NOT (U0."label" = ANY(%s))) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [[], ['hall']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_rack"."id", '"}') AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_rack" U0
    WHERE (U0."inside_id" = ("library_rack"."id") AND CASE WHEN NOT (U0."label" = ANY(%s)) THEN 0 ELSE 1 END = 1) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [['hall']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_rack"."id", '"}') AS "ms_0"
  FROM "library_rack"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_rack" U0
    WHERE (U0."inside_id" = ("library_rack"."id") AND CASE WHEN (U0."label" = ANY(%s)) THEN 0 ELSE 1 END = 1) LIMIT 1))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [['hall']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_rack"."id", '"}') AS "ms_0"
  FROM "library_rack"
  WHERE ("library_rack"."inside_id" IS NOT NULL AND "library_rack"."inside_id" IN (
    SELECT U0."id" AS "id"
    FROM "library_rack" U0
    WHERE (U0."label" = ANY(%s) OR NOT (U0."label" = ANY(%s)))))
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [['hall'], ['hall']]

-- statements, default: 6, rows: 6

-- the same as before
