-- statements, default: 3, rows: 6

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"vehicles":%%s,"bestTaxi":%%s,"cars":%%s}', (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT CASE WHEN (U5."ride_id" IS NOT NULL) THEN printf('{"__typename":"Taxi","name":%%s,"licence":%%s}', json_quote(CAST(U0."name" AS TEXT)), json_quote(CAST(U5."licence" AS TEXT))) WHEN (U4."vehicle_ptr_id" IS NOT NULL) THEN printf('{"__typename":"Car","name":%%s}', json_quote(CAST(U0."name" AS TEXT))) WHEN (U8."number" IS NOT NULL) THEN printf('{"__typename":"Bicycle","name":%%s}', json_quote(CAST(U0."name" AS TEXT))) ELSE printf('{"__typename":"Vehicle","name":%%s}', json_quote(CAST(U0."name" AS TEXT))) END AS "ms_0"
      FROM "inheritance_vehicle" U0
      INNER JOIN "inheritance_garage_vehicles" U1 ON (U0."id" = U1."vehicle_id")
      LEFT OUTER JOIN "inheritance_car" U4 ON (U0."id" = U4."vehicle_ptr_id")
      LEFT OUTER JOIN "inheritance_taxi" U5 ON (U4."vehicle_ptr_id" = U5."ride_id")
      LEFT OUTER JOIN "inheritance_bicycle" U8 ON (U0."id" = U8."frame_id")
      WHERE U1."garage_id" = ("inheritance_garage"."id")
      ORDER BY U0."note" ASC, U0."id" ASC LIMIT 100) t), coalesce((
    SELECT printf('{"licence":%%s,"name":%%s}', json_quote(CAST(U0."licence" AS TEXT)), json_quote(CAST(U2."name" AS TEXT))) AS "ms_0"
    FROM "inheritance_taxi" U0
    INNER JOIN "inheritance_car" U1 ON (U0."ride_id" = U1."vehicle_ptr_id")
    INNER JOIN "inheritance_vehicle" U2 ON (U1."vehicle_ptr_id" = U2."id")
    WHERE U0."ride_id" = ("inheritance_garage"."best_taxi_id")), 'null'), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT CASE WHEN (U4."ride_id" IS NOT NULL) THEN printf('{"__typename":"Taxi","name":%%s}', json_quote(CAST(U2."name" AS TEXT))) ELSE printf('{"__typename":"Car","name":%%s}', json_quote(CAST(U2."name" AS TEXT))) END AS "ms_0"
      FROM "inheritance_car" U0
      INNER JOIN "inheritance_vehicle" U2 ON (U0."vehicle_ptr_id" = U2."id")
      LEFT OUTER JOIN "inheritance_taxi" U4 ON (U0."vehicle_ptr_id" = U4."ride_id")
      WHERE U0."garage_id" = ("inheritance_garage"."id")
      ORDER BY U2."note" ASC, U0."vehicle_ptr_id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "inheritance_garage"
  ORDER BY "inheritance_garage"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"inheritanceVehicleMarks":%%s}', json_quote(CAST("links_person"."name" AS TEXT)), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT CASE WHEN (U3."ride_id" IS NOT NULL) THEN printf('{"__typename":"Taxi","name":%%s}', json_quote(CAST(U0."name" AS TEXT))) WHEN (U2."vehicle_ptr_id" IS NOT NULL) THEN printf('{"__typename":"Car","name":%%s}', json_quote(CAST(U0."name" AS TEXT))) WHEN (U6."number" IS NOT NULL) THEN printf('{"__typename":"Bicycle","name":%%s}', json_quote(CAST(U0."name" AS TEXT))) ELSE printf('{"__typename":"Vehicle","name":%%s}', json_quote(CAST(U0."name" AS TEXT))) END AS "ms_0"
      FROM "inheritance_vehicle" U0
      LEFT OUTER JOIN "inheritance_car" U2 ON (U0."id" = U2."vehicle_ptr_id")
      LEFT OUTER JOIN "inheritance_taxi" U3 ON (U2."vehicle_ptr_id" = U3."ride_id")
      LEFT OUTER JOIN "inheritance_bicycle" U6 ON (U0."id" = U6."frame_id")
      WHERE U0."author_id" = ("links_person"."id")
      ORDER BY U0."note" ASC, U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "links_person"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "inheritance_vehicle" U0
    WHERE U0."author_id" = ("links_person"."id") LIMIT 1)
  ORDER BY "links_person"."id" ASC LIMIT 100) t;
-- with [1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"truck":%%s,"taxi":%%s}', coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "inheritance_vehicle" U0
    WHERE U0."id" = ("links_limited"."truck_id")), 'null'), coalesce((
    SELECT printf('{"licence":%%s}', json_quote(CAST(U0."licence" AS TEXT))) AS "ms_0"
    FROM "inheritance_taxi" U0
    INNER JOIN "inheritance_car" U1 ON (U0."ride_id" = U1."vehicle_ptr_id")
    INNER JOIN "inheritance_vehicle" U2 ON (U1."vehicle_ptr_id" = U2."id")
    WHERE U0."ride_id" = ("links_limited"."taxi_id")), 'null')) AS "ms_0"
  FROM "links_limited"
  ORDER BY "links_limited"."id" ASC LIMIT 100) t;
