-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN printf('{"name":%%s,"licence":%%s,"doors":%%s,"seats":%%s}', json_quote(CAST("inheritance_vehicle"."name" AS TEXT)), json_quote(CAST("inheritance_taxi"."licence" AS TEXT)), T5."doors", T5."doors") WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN printf('{"name":%%s,"doors":%%s,"garage":%%s,"seats":%%s}', json_quote(CAST("inheritance_vehicle"."name" AS TEXT)), "inheritance_car"."doors", CASE WHEN "inheritance_car"."garage_id" IS NULL THEN 'null' ELSE printf('{"id":"%%s"}', "inheritance_car"."garage_id") END, "inheritance_car"."doors") WHEN "inheritance_bicycle"."number" IS NOT NULL THEN printf('{"name":%%s,"number":"%%s","frame":%%s}', json_quote(CAST("inheritance_vehicle"."name" AS TEXT)), "inheritance_bicycle"."number", json_quote(CAST("inheritance_bicycle"."doors" AS TEXT))) ELSE printf('{"name":%%s}', json_quote(CAST("inheritance_vehicle"."name" AS TEXT))) END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_car" T5 ON ("inheritance_taxi"."ride_id" = T5."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;
