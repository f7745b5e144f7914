-- statements, default: 3, rows: 4

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume") AS TEXT));

SELECT (
  SELECT CASE WHEN EXISTS (
    SELECT "library_volume"."id" AS "pk"
    FROM "library_volume" LIMIT 1 OFFSET 24) THEN 'true' ELSE 'false' END);

SELECT (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"__typename":"VolumeEdge","node":{"__typename":"Volume","id":"%%s"}}', "library_volume"."id") AS "ms_0"
    FROM "library_volume"
    ORDER BY "library_volume"."id" ASC LIMIT 1) t), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"__typename":"Volume"}') AS "ms_0"
    FROM "library_volume"
    ORDER BY "library_volume"."id" ASC LIMIT 1) t);
