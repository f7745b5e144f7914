-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [1]

-- statements, default: 2, rows: 2

SELECT printf('{"title":%%s}', json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
FROM "library_volume"
WHERE "library_volume"."id" = %s;
-- with [2]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."id" = %s OR "library_volume"."id" = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [2, 1]

-- statements, default: 1, rows: 1

-- the same as before
