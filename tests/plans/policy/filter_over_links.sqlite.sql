-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "library_critique" U0
    WHERE (U0."volume_id" = ("library_volume"."id") AND U0."shown" AND U0."stars" >= %s) LIMIT 1)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [1, 4]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_critique" U0
    WHERE (U0."volume_id" = ("library_volume"."id") AND U0."shown") LIMIT 1))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT (EXISTS(
    SELECT %s AS "a"
    FROM "library_critique" U0
    WHERE (U0."volume_id" = ("library_volume"."id") AND U0."shown" AND CASE WHEN (U0."stars" > %s) THEN %s ELSE %s END = %s) LIMIT 1))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [1, 1, 0, 1, 1]
