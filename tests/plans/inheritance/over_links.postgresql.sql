-- statements, default: 3, rows: 6

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"vehicles":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT CASE WHEN (U5."ride_id" IS NOT NULL) THEN concat('{"__typename":"Taxi","name":', to_json(U0."name"::text), ',"licence":', to_json(U5."licence"::text), '}') WHEN (U4."vehicle_ptr_id" IS NOT NULL) THEN concat('{"__typename":"Car","name":', to_json(U0."name"::text), '}') WHEN (U8."number" IS NOT NULL) THEN concat('{"__typename":"Bicycle","name":', to_json(U0."name"::text), '}') ELSE concat('{"__typename":"Vehicle","name":', to_json(U0."name"::text), '}') END AS "ms_0"
      FROM "inheritance_vehicle" U0
      INNER JOIN "inheritance_garage_vehicles" U1 ON (U0."id" = U1."vehicle_id")
      LEFT OUTER JOIN "inheritance_car" U4 ON (U0."id" = U4."vehicle_ptr_id")
      LEFT OUTER JOIN "inheritance_taxi" U5 ON (U4."vehicle_ptr_id" = U5."ride_id")
      LEFT OUTER JOIN "inheritance_bicycle" U8 ON (U0."id" = U8."frame_id")
      WHERE U1."garage_id" = ("inheritance_garage"."id")
      ORDER BY U0."note" ASC, U0."id" ASC LIMIT 100) t), ',"bestTaxi":', coalesce((
    SELECT concat('{"licence":', to_json(U0."licence"::text), ',"name":', to_json(U2."name"::text), '}') AS "ms_0"
    FROM "inheritance_taxi" U0
    INNER JOIN "inheritance_car" U1 ON (U0."ride_id" = U1."vehicle_ptr_id")
    INNER JOIN "inheritance_vehicle" U2 ON (U1."vehicle_ptr_id" = U2."id")
    WHERE U0."ride_id" = ("inheritance_garage"."best_taxi_id")), 'null'), ',"cars":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT CASE WHEN (U4."ride_id" IS NOT NULL) THEN concat('{"__typename":"Taxi","name":', to_json(U2."name"::text), '}') ELSE concat('{"__typename":"Car","name":', to_json(U2."name"::text), '}') END AS "ms_0"
      FROM "inheritance_car" U0
      INNER JOIN "inheritance_vehicle" U2 ON (U0."vehicle_ptr_id" = U2."id")
      LEFT OUTER JOIN "inheritance_taxi" U4 ON (U0."vehicle_ptr_id" = U4."ride_id")
      WHERE U0."garage_id" = ("inheritance_garage"."id")
      ORDER BY U2."note" ASC, U0."vehicle_ptr_id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "inheritance_garage"
  ORDER BY "inheritance_garage"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("links_person"."name"::text), ',"inheritanceVehicleMarks":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT CASE WHEN (U3."ride_id" IS NOT NULL) THEN concat('{"__typename":"Taxi","name":', to_json(U0."name"::text), '}') WHEN (U2."vehicle_ptr_id" IS NOT NULL) THEN concat('{"__typename":"Car","name":', to_json(U0."name"::text), '}') WHEN (U6."number" IS NOT NULL) THEN concat('{"__typename":"Bicycle","name":', to_json(U0."name"::text), '}') ELSE concat('{"__typename":"Vehicle","name":', to_json(U0."name"::text), '}') END AS "ms_0"
      FROM "inheritance_vehicle" U0
      LEFT OUTER JOIN "inheritance_car" U2 ON (U0."id" = U2."vehicle_ptr_id")
      LEFT OUTER JOIN "inheritance_taxi" U3 ON (U2."vehicle_ptr_id" = U3."ride_id")
      LEFT OUTER JOIN "inheritance_bicycle" U6 ON (U0."id" = U6."frame_id")
      WHERE U0."author_id" = ("links_person"."id")
      ORDER BY U0."note" ASC, U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "links_person"
  WHERE EXISTS(
    SELECT 1 AS "a"
    FROM "inheritance_vehicle" U0
    WHERE U0."author_id" = ("links_person"."id") LIMIT 1)
  ORDER BY "links_person"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"truck":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "inheritance_vehicle" U0
    WHERE U0."id" = ("links_limited"."truck_id")), 'null'), ',"taxi":', coalesce((
    SELECT concat('{"licence":', to_json(U0."licence"::text), '}') AS "ms_0"
    FROM "inheritance_taxi" U0
    INNER JOIN "inheritance_car" U1 ON (U0."ride_id" = U1."vehicle_ptr_id")
    INNER JOIN "inheritance_vehicle" U2 ON (U1."vehicle_ptr_id" = U2."id")
    WHERE U0."ride_id" = ("links_limited"."taxi_id")), 'null'), '}') AS "ms_0"
  FROM "links_limited"
  ORDER BY "links_limited"."id" ASC LIMIT 100) t;
