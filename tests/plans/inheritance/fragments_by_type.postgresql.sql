-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN concat('{"name":', to_json("inheritance_vehicle"."name"::text), ',"licence":', to_json("inheritance_taxi"."licence"::text), ',"doors":', T5."doors", ',"seats":', T5."doors", '}') WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN concat('{"name":', to_json("inheritance_vehicle"."name"::text), ',"doors":', "inheritance_car"."doors", ',"garage":', CASE WHEN "inheritance_car"."garage_id" IS NULL THEN 'null' ELSE concat('{"id":"', "inheritance_car"."garage_id", '"}') END, ',"seats":', "inheritance_car"."doors", '}') WHEN "inheritance_bicycle"."number" IS NOT NULL THEN concat('{"name":', to_json("inheritance_vehicle"."name"::text), ',"number":"', "inheritance_bicycle"."number", '","frame":', to_json("inheritance_bicycle"."doors"::text), '}') ELSE concat('{"name":', to_json("inheritance_vehicle"."name"::text), '}') END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_car" T5 ON ("inheritance_taxi"."ride_id" = T5."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;
