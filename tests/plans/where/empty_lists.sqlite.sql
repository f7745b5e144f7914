-- statements, default: 5, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['[]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","pages":%%s}', "library_volume"."id", coalesce(CAST("library_volume"."pages" AS TEXT), 'null')) AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."pages" IN (
    SELECT value
    FROM json_each(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 9) t;
-- with ['[]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."pages" IN (
    SELECT value
    FROM json_each(%s)) OR "library_volume"."id" IN (
    SELECT value
    FROM json_each(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 9) t;
-- with ['[]', '[]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND NOT (U0."pages" IN (
      SELECT value
      FROM json_each(%s)))) LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, '[]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND CASE WHEN (U0."pages" IN (
      SELECT value
      FROM json_each(%s))) THEN %s ELSE %s END = %s) LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, '[]', 0, 1, 1]

-- statements, default: 5, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['[1, 2]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","pages":%%s}', "library_volume"."id", coalesce(CAST("library_volume"."pages" AS TEXT), 'null')) AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."pages" IN (
    SELECT value
    FROM json_each(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 9) t;
-- with ['[137]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."pages" IN (
    SELECT value
    FROM json_each(%s)) OR "library_volume"."id" IN (
    SELECT value
    FROM json_each(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 9) t;
-- with ['[137]', '[1, 2]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND NOT (U0."pages" IN (
      SELECT value
      FROM json_each(%s)))) LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, '[137]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND CASE WHEN (U0."pages" IN (
      SELECT value
      FROM json_each(%s))) THEN %s ELSE %s END = %s) LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, '[137]', 0, 1, 1]

-- statements, default: 5, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['[]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","pages":%%s}', "library_volume"."id", coalesce(CAST("library_volume"."pages" AS TEXT), 'null')) AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."pages" IN (
    SELECT value
    FROM json_each(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 9) t;
-- with ['[137, 174]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."pages" IN (
    SELECT value
    FROM json_each(%s)) OR "library_volume"."id" IN (
    SELECT value
    FROM json_each(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 9) t;
-- with ['[137, 174]', '[]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND NOT (U0."pages" IN (
      SELECT value
      FROM json_each(%s)))) LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, '[137, 174]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND CASE WHEN (U0."pages" IN (
      SELECT value
      FROM json_each(%s))) THEN %s ELSE %s END = %s) LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, '[137, 174]', 0, 1, 1]

-- statements, default: 5, rows: 5

-- the same as before
