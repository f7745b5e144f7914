-- statements, default: 3, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"__typename":"Taxi","id":"', "inheritance_taxi"."ride_id", '","name":', to_json("inheritance_vehicle"."name"::text), ',"note":', to_json("inheritance_vehicle"."note"::text), ',"wheels":', "inheritance_vehicle"."wheels", ',"doors":', "inheritance_car"."doors", ',"licence":', to_json("inheritance_taxi"."licence"::text), ',"garage":', CASE WHEN "inheritance_car"."garage_id" IS NULL THEN 'null' ELSE concat('{"id":"', "inheritance_car"."garage_id", '"}') END, ',"author":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "links_person" U0
    WHERE U0."id" = ("inheritance_vehicle"."author_id")), 'null'), ',"bestIn":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
      FROM "inheritance_garage" U0
      WHERE U0."best_taxi_id" = ("inheritance_taxi"."ride_id")
      ORDER BY U0."id" ASC LIMIT 100) t), ',"limiteds":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
      FROM "links_limited" U0
      WHERE U0."taxi_id" = ("inheritance_taxi"."ride_id")
      ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "inheritance_taxi"
  INNER JOIN "inheritance_car" ON ("inheritance_taxi"."ride_id" = "inheritance_car"."vehicle_ptr_id")
  INNER JOIN "inheritance_vehicle" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_vehicle"."id")
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_taxi"."ride_id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN concat('{"__typename":"Taxi","name":', to_json("inheritance_vehicle"."name"::text), ',"doors":', "inheritance_car"."doors", ',"licence":', to_json("inheritance_taxi"."licence"::text), '}') ELSE concat('{"__typename":"Car","name":', to_json("inheritance_vehicle"."name"::text), ',"doors":', "inheritance_car"."doors", '}') END AS "ms_0"
  FROM "inheritance_car"
  INNER JOIN "inheritance_vehicle" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_vehicle"."id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_car"."vehicle_ptr_id" ASC LIMIT 100) t;

SELECT concat('{"name":', to_json("inheritance_vehicle"."name"::text), '}') AS "ms_0"
FROM "inheritance_taxi"
INNER JOIN "inheritance_car" ON ("inheritance_taxi"."ride_id" = "inheritance_car"."vehicle_ptr_id")
INNER JOIN "inheritance_vehicle" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_vehicle"."id")
WHERE "inheritance_taxi"."licence" = %s;
-- with ['TX-1']
