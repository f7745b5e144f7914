-- statements, default: 4, rows: 4

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%kokoro%']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['kokoro%']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%kokoro']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['kokoro']

-- statements, default: 4, rows: 4

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%WAR AND PEACE%']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['WAR AND PEACE%']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%WAR AND PEACE']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['WAR AND PEACE']

-- statements, default: 4, rows: 4

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%SCORE%']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['SCORE%']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%SCORE']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" LIKE %s ESCAPE '\'
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['SCORE']
