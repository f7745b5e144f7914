-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN printf('{"__typename":"Taxi","id":"%%s","name":%%s,"kind":%%s,"wheels":%%s}', "inheritance_vehicle"."id", json_quote(CAST("inheritance_vehicle"."name" AS TEXT)), json_quote(CAST("inheritance_vehicle"."kind" AS TEXT)), "inheritance_vehicle"."wheels") WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN printf('{"__typename":"Car","id":"%%s","name":%%s,"kind":%%s,"wheels":%%s}', "inheritance_vehicle"."id", json_quote(CAST("inheritance_vehicle"."name" AS TEXT)), json_quote(CAST("inheritance_vehicle"."kind" AS TEXT)), "inheritance_vehicle"."wheels") WHEN "inheritance_bicycle"."number" IS NOT NULL THEN printf('{"__typename":"Bicycle","id":"%%s","name":%%s,"kind":%%s,"wheels":%%s}', "inheritance_vehicle"."id", json_quote(CAST("inheritance_vehicle"."name" AS TEXT)), json_quote(CAST("inheritance_vehicle"."kind" AS TEXT)), "inheritance_vehicle"."wheels") ELSE printf('{"__typename":"Vehicle","id":"%%s","name":%%s,"kind":%%s,"wheels":%%s}', "inheritance_vehicle"."id", json_quote(CAST("inheritance_vehicle"."name" AS TEXT)), json_quote(CAST("inheritance_vehicle"."kind" AS TEXT)), "inheritance_vehicle"."wheels") END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;
