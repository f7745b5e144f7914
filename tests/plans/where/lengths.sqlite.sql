-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"title":%%s}', json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
  FROM "library_volume"
  WHERE LENGTH("library_volume"."title") = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [8]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"title":%%s}', json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
  FROM "library_volume"
  WHERE (LENGTH("library_volume"."title")) IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['[6, 9]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"subtitle":%%s}', coalesce(CAST(json_quote(CAST("library_volume"."subtitle" AS TEXT)) AS TEXT), 'null')) AS "ms_0"
  FROM "library_volume"
  WHERE LENGTH("library_volume"."subtitle") < %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [3]

-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"title":%%s}', json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
  FROM "library_volume"
  WHERE LENGTH("library_volume"."title") = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [11]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"title":%%s}', json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
  FROM "library_volume"
  WHERE (LENGTH("library_volume"."title")) IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['[]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"subtitle":%%s}', coalesce(CAST(json_quote(CAST("library_volume"."subtitle" AS TEXT)) AS TEXT), 'null')) AS "ms_0"
  FROM "library_volume"
  WHERE LENGTH("library_volume"."subtitle") < %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [3]
