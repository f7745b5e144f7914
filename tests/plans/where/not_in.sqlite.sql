-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","pages":%%s}', "library_volume"."id", coalesce(CAST("library_volume"."pages" AS TEXT), 'null')) AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."pages" IN (
    SELECT value
    FROM json_each(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['[100, 137, 174]']

-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","pages":%%s}', "library_volume"."id", coalesce(CAST("library_volume"."pages" AS TEXT), 'null')) AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."pages" IN (
    SELECT value
    FROM json_each(%s)))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['[]']
