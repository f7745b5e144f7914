-- statements, default: 3, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"__typename":"Taxi","id":"%%s","name":%%s,"note":%%s,"wheels":%%s,"doors":%%s,"licence":%%s,"garage":%%s,"author":%%s,"bestIn":%%s,"limiteds":%%s}', "inheritance_taxi"."ride_id", json_quote(CAST("inheritance_vehicle"."name" AS TEXT)), json_quote(CAST("inheritance_vehicle"."note" AS TEXT)), "inheritance_vehicle"."wheels", "inheritance_car"."doors", json_quote(CAST("inheritance_taxi"."licence" AS TEXT)), CASE WHEN "inheritance_car"."garage_id" IS NULL THEN 'null' ELSE printf('{"id":"%%s"}', "inheritance_car"."garage_id") END, coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "links_person" U0
    WHERE U0."id" = ("inheritance_vehicle"."author_id")), 'null'), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
      FROM "inheritance_garage" U0
      WHERE U0."best_taxi_id" = ("inheritance_taxi"."ride_id")
      ORDER BY U0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
      FROM "links_limited" U0
      WHERE U0."taxi_id" = ("inheritance_taxi"."ride_id")
      ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "inheritance_taxi"
  INNER JOIN "inheritance_car" ON ("inheritance_taxi"."ride_id" = "inheritance_car"."vehicle_ptr_id")
  INNER JOIN "inheritance_vehicle" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_vehicle"."id")
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_taxi"."ride_id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN printf('{"__typename":"Taxi","name":%%s,"doors":%%s,"licence":%%s}', json_quote(CAST("inheritance_vehicle"."name" AS TEXT)), "inheritance_car"."doors", json_quote(CAST("inheritance_taxi"."licence" AS TEXT))) ELSE printf('{"__typename":"Car","name":%%s,"doors":%%s}', json_quote(CAST("inheritance_vehicle"."name" AS TEXT)), "inheritance_car"."doors") END AS "ms_0"
  FROM "inheritance_car"
  INNER JOIN "inheritance_vehicle" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_vehicle"."id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_car"."vehicle_ptr_id" ASC LIMIT 100) t;

SELECT printf('{"name":%%s}', json_quote(CAST("inheritance_vehicle"."name" AS TEXT))) AS "ms_0"
FROM "inheritance_taxi"
INNER JOIN "inheritance_car" ON ("inheritance_taxi"."ride_id" = "inheritance_car"."vehicle_ptr_id")
INNER JOIN "inheritance_vehicle" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_vehicle"."id")
WHERE "inheritance_taxi"."licence" = %s;
-- with ['TX-1']
