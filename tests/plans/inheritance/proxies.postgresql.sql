-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"__typename":"Truck","name":', to_json("inheritance_vehicle"."name"::text), ',"kind":', to_json("inheritance_vehicle"."kind"::text), '}') AS "ms_0"
  FROM "inheritance_vehicle"
  WHERE "inheritance_vehicle"."kind" = 'truck'
  ORDER BY "inheritance_vehicle"."name" DESC, "inheritance_vehicle"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"__typename":"HeavyTruck","name":', to_json("inheritance_vehicle"."name"::text), '}') AS "ms_0"
  FROM "inheritance_vehicle"
  WHERE "inheritance_vehicle"."kind" = 'truck'
  ORDER BY "inheritance_vehicle"."name" DESC, "inheritance_vehicle"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"__typename":"NightTaxi","name":', to_json("inheritance_vehicle"."name"::text), ',"licence":', to_json("inheritance_taxi"."licence"::text), '}') AS "ms_0"
  FROM "inheritance_taxi"
  INNER JOIN "inheritance_car" ON ("inheritance_taxi"."ride_id" = "inheritance_car"."vehicle_ptr_id")
  INNER JOIN "inheritance_vehicle" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_vehicle"."id")
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_taxi"."ride_id" ASC LIMIT 100) t;
