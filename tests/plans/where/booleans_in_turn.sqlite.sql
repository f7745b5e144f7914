-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."lendable" AND NOT "library_volume"."pages" > %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [300]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (NOT (NOT "library_volume"."pages" > %s) AND NOT ("library_volume"."lendable"))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [300]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND CASE WHEN (U0."lendable") THEN %s ELSE %s END = %s) LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, 0, 1, 1]

-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (NOT "library_volume"."lendable" AND NOT "library_volume"."pages" > %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [300]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (NOT (NOT "library_volume"."pages" > %s) AND NOT (NOT "library_volume"."lendable"))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [300]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND CASE WHEN (NOT U0."lendable") THEN %s ELSE %s END = %s) LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, 0, 1, 1]

-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."lendable" AND "library_volume"."pages" > %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [300]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (NOT ("library_volume"."pages" > %s) AND NOT ("library_volume"."lendable"))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [300]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND CASE WHEN (U0."lendable") THEN %s ELSE %s END = %s) LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, 0, 1, 1]

-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (NOT "library_volume"."lendable" AND "library_volume"."pages" > %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [300]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (NOT ("library_volume"."pages" > %s) AND NOT (NOT "library_volume"."lendable"))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [300]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND CASE WHEN (NOT U0."lendable") THEN %s ELSE %s END = %s) LIMIT 1))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, 0, 1, 1]
