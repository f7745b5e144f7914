-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%Kokoro%']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['Kokoro%']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%Kokoro']

-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%100\\% Wool%']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['100\\% Wool%']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%100\\% Wool']

-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%r\\_s%']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['r\\_s%']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%r\\_s']

-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%\\%%']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['\\%%']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%\\%']

-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%\\_%']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['\\_%']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%\\_']

-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ["%'%"]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ["'%"]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ["%'"]

-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%\\\\%']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['\\\\%']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%\\\\']
