-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","lendable":%%s}', "library_volume"."id", CASE WHEN "library_volume"."lendable" THEN 'true' WHEN NOT "library_volume"."lendable" THEN 'false' END) AS "ms_0"
  FROM "library_volume"
  WHERE CASE WHEN ("library_volume"."lendable") THEN "library_volume"."sold" ELSE NULL END > %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [0]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","lendable":%%s}', "library_volume"."id", CASE WHEN "library_volume"."lendable" THEN 'true' WHEN NOT "library_volume"."lendable" THEN 'false' END) AS "ms_0"
  FROM "library_volume"
  WHERE CASE WHEN ("library_volume"."lendable") THEN "library_volume"."sold" ELSE NULL END IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE NOT (CASE WHEN ("library_volume"."lendable") THEN "library_volume"."sold" ELSE NULL END > %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [0]
