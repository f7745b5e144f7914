-- statements, default: 4, rows: 4

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","stars":%%s}', "library_critique"."id", "library_critique"."stars") AS "ms_0"
  FROM "library_critique"
  WHERE "library_critique"."stars" IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_critique"."id" ASC LIMIT 4) t;
-- with ['[2, 174, 2147483647, -2147483648]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","stars":%%s}', "library_critique"."id", "library_critique"."stars") AS "ms_0"
  FROM "library_critique"
  WHERE NOT ("library_critique"."stars" IN (
    SELECT value
    FROM json_each(%s)))
  ORDER BY "library_critique"."id" ASC LIMIT 4) t;
-- with ['[2, 174, 2147483647, -2147483648]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (CASE WHEN "library_volume"."lendable" THEN "library_volume"."sold" ELSE NULL END) IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['[2]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['[137, 2147483647]']

-- statements, default: 4, rows: 4

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","stars":%%s}', "library_critique"."id", "library_critique"."stars") AS "ms_0"
  FROM "library_critique"
  WHERE "library_critique"."stars" IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_critique"."id" ASC LIMIT 4) t;
-- with ['[99999]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","stars":%%s}', "library_critique"."id", "library_critique"."stars") AS "ms_0"
  FROM "library_critique"
  WHERE NOT ("library_critique"."stars" IN (
    SELECT value
    FROM json_each(%s)))
  ORDER BY "library_critique"."id" ASC LIMIT 4) t;
-- with ['[99999]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE (CASE WHEN "library_volume"."lendable" THEN "library_volume"."sold" ELSE NULL END) IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['[]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['[137, 2147483647]']
