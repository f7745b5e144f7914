-- statements, default: 5, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" > %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [248]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" >= %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [248]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" < %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [248]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" <= %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [248]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","pages":%%s}', "library_volume"."id", coalesce(CAST("library_volume"."pages" AS TEXT), 'null')) AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."pages" >= %s AND "library_volume"."pages" < %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [137, 248]

-- statements, default: 5, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" > %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [0]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" >= %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [0]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" < %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [0]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" <= %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [0]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","pages":%%s}', "library_volume"."id", coalesce(CAST("library_volume"."pages" AS TEXT), 'null')) AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."pages" >= %s AND "library_volume"."pages" < %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [137, 0]
