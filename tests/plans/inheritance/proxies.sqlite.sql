-- statements, default: 3, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"__typename":"Truck","name":%%s,"kind":%%s}', json_quote(CAST("inheritance_vehicle"."name" AS TEXT)), json_quote(CAST("inheritance_vehicle"."kind" AS TEXT))) AS "ms_0"
  FROM "inheritance_vehicle"
  WHERE "inheritance_vehicle"."kind" = %s
  ORDER BY "inheritance_vehicle"."name" DESC, "inheritance_vehicle"."id" ASC LIMIT 100) t;
-- with ['truck']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"__typename":"HeavyTruck","name":%%s}', json_quote(CAST("inheritance_vehicle"."name" AS TEXT))) AS "ms_0"
  FROM "inheritance_vehicle"
  WHERE "inheritance_vehicle"."kind" = %s
  ORDER BY "inheritance_vehicle"."name" DESC, "inheritance_vehicle"."id" ASC LIMIT 100) t;
-- with ['truck']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"__typename":"NightTaxi","name":%%s,"licence":%%s}', json_quote(CAST("inheritance_vehicle"."name" AS TEXT)), json_quote(CAST("inheritance_taxi"."licence" AS TEXT))) AS "ms_0"
  FROM "inheritance_taxi"
  INNER JOIN "inheritance_car" ON ("inheritance_taxi"."ride_id" = "inheritance_car"."vehicle_ptr_id")
  INNER JOIN "inheritance_vehicle" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_vehicle"."id")
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_taxi"."ride_id" ASC LIMIT 100) t;
