-- statements, default: 3, rows: 3

SELECT printf('{"id":"%%s","target":', "generic_concrete"."id") AS "ms_0", "generic_concrete"."kind_id" AS "ms_1", "generic_concrete"."key" AS "ms_2"
FROM "generic_concrete"
ORDER BY "generic_concrete"."id" ASC LIMIT 100;

SELECT "inheritance_vehicle"."id" AS "ms_key", printf('{"__typename":"Truck","name":%%s}', json_quote(CAST("inheritance_vehicle"."name" AS TEXT))) AS "ms_0"
FROM "inheritance_vehicle"
WHERE "inheritance_vehicle"."id" IN (
  SELECT value
  FROM json_each(%s));
-- with ['[2]']

SELECT "inheritance_vehicle"."id" AS "ms_key", printf('{"__typename":"Vehicle","name":%%s,"kind":%%s}', json_quote(CAST("inheritance_vehicle"."name" AS TEXT)), json_quote(CAST("inheritance_vehicle"."kind" AS TEXT))) AS "ms_0"
FROM "inheritance_vehicle"
WHERE "inheritance_vehicle"."id" IN (
  SELECT value
  FROM json_each(%s));
-- with ['[2]']
