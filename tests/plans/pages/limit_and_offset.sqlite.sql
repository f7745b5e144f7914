-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM (
    SELECT "library_volume"."id"
    FROM "library_volume"
    ORDER BY "library_volume"."id" ASC LIMIT %s OFFSET %s) "library_volume"
  ORDER BY "library_volume"."id" ASC) t;
-- with [3, 2]

-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT %s) t;
-- with [3]

-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM (
    SELECT "library_volume"."id"
    FROM "library_volume"
    ORDER BY "library_volume"."id" ASC LIMIT 100 OFFSET %s) "library_volume"
  ORDER BY "library_volume"."id" ASC) t;
-- with [22]

-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM (
    SELECT "library_volume"."id"
    FROM "library_volume"
    ORDER BY "library_volume"."id" ASC LIMIT %s OFFSET %s) "library_volume"
  ORDER BY "library_volume"."id" ASC) t;
-- with [0, 0]

-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM (
    SELECT "library_volume"."id"
    FROM "library_volume"
    ORDER BY "library_volume"."id" ASC LIMIT %s OFFSET %s) "library_volume"
  ORDER BY "library_volume"."id" ASC) t;
-- with [5, 500]

-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

-- statements, default: 1, rows: 1

-- the same as before
