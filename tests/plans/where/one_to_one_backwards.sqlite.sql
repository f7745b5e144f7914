-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","prequel":%%s}', "library_volume"."id", coalesce((
    SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
    FROM "library_volume" U0
    WHERE U0."sequel_id" = ("library_volume"."id")), 'null')) AS "ms_0"
  FROM "library_volume"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."sequel_id" = ("library_volume"."id") AND U0."id" = %s) LIMIT 1)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."sequel_id" = ("library_volume"."id") AND U0."id" IS NULL) LIMIT 1)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [1]
