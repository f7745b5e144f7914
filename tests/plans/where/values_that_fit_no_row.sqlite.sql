-- statements, default: 7, rows: 7

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['[1]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (NOT ("library_volume"."id" IN (
    SELECT value
    FROM json_each(%s))) AND "library_volume"."id" < %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['[1]', 5]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" < %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [3]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."pages" <= %s AND "library_volume"."id" < %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [2147483647, 4]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [False]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE NOT (%s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [False]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND %s = %s) LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, 0, 1]

-- statements, default: 7, rows: 7

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['[2]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (NOT ("library_volume"."id" IN (
    SELECT value
    FROM json_each(%s))) AND "library_volume"."id" < %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['[2]', 5]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (NOT ("library_volume"."id" = %s) AND "library_volume"."id" < %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [3, 3]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."pages" <= %s AND "library_volume"."id" < %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [200, 4]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."id" = %s) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, 3]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."id" = %s) LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, 3]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND CASE WHEN NOT (U0."id" = %s) THEN %s ELSE %s END = %s) LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, 3, 0, 1, 1]

-- statements, default: 7, rows: 7

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
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (NOT ("library_volume"."id" IN (
    SELECT value
    FROM json_each(%s))) AND "library_volume"."id" < %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['[]', 5]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" < %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [3]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."pages" <= %s AND "library_volume"."id" < %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [-2147483648, 4]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [False]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE NOT (%s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [False]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND %s = %s) LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, 0, 1]
