-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","details":%%s}', "library_volume"."id", coalesce(CAST(json("library_volume"."details") AS TEXT), 'null')) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" IS NOT NULL
  ORDER BY "library_volume"."id" ASC LIMIT 1) t;
