-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['[4]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['[9, 2]']
