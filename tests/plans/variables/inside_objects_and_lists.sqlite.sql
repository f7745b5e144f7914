-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ((("library_volume"."writer_id" IS NOT NULL AND "library_volume"."writer_id" IN (
    SELECT U0."id" AS "id"
    FROM "library_writer" U0
    WHERE U0."name" = %s)) OR ("library_volume"."press_id" IS NOT NULL AND "library_volume"."press_id" IN (
    SELECT value
    FROM json_each(%s)))) AND "library_volume"."id" IN (
    SELECT value
    FROM json_each(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['Leo Tolstoy', '["penguin", "old"]', '[1, 2, 3]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['[6, 7]']

-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ((("library_volume"."writer_id" IS NOT NULL AND "library_volume"."writer_id" IN (
    SELECT U0."id" AS "id"
    FROM "library_writer" U0
    WHERE U0."name" = %s)) OR ("library_volume"."press_id" IS NOT NULL AND "library_volume"."press_id" IN (
    SELECT value
    FROM json_each(%s)))) AND "library_volume"."id" IN (
    SELECT value
    FROM json_each(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['x', '["penguin", "a/b"]', '[3]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."id" IN (
    SELECT value
    FROM json_each(%s)) AND "library_volume"."writer_id" IS NOT NULL AND "library_volume"."writer_id" IN (
    SELECT U0."id" AS "id"
    FROM "library_writer" U0
    WHERE U0."country" = %s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['[2, 7]', 'ru']
