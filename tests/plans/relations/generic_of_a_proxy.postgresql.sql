-- statements, default: 3, rows: 3

SELECT concat('{"id":"', "generic_concrete"."id", '","target":') AS "ms_0", "generic_concrete"."kind_id" AS "ms_1", "generic_concrete"."key" AS "ms_2"
FROM "generic_concrete"
ORDER BY "generic_concrete"."id" ASC LIMIT 100;

SELECT "inheritance_vehicle"."id" AS "ms_key", concat('{"__typename":"Truck","name":', to_json("inheritance_vehicle"."name"::text), '}') AS "ms_0"
FROM "inheritance_vehicle"
WHERE "inheritance_vehicle"."id" = ANY(%s);
-- with [[2]]

SELECT "inheritance_vehicle"."id" AS "ms_key", concat('{"__typename":"Vehicle","name":', to_json("inheritance_vehicle"."name"::text), ',"kind":', to_json("inheritance_vehicle"."kind"::text), '}') AS "ms_0"
FROM "inheritance_vehicle"
WHERE "inheritance_vehicle"."id" = ANY(%s);
-- with [[2]]
