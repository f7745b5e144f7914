-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN concat('{"__typename":"Taxi","id":"', "inheritance_vehicle"."id", '","name":', to_json("inheritance_vehicle"."name"::text), ',"kind":', to_json("inheritance_vehicle"."kind"::text), ',"wheels":', "inheritance_vehicle"."wheels", '}') WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN concat('{"__typename":"Car","id":"', "inheritance_vehicle"."id", '","name":', to_json("inheritance_vehicle"."name"::text), ',"kind":', to_json("inheritance_vehicle"."kind"::text), ',"wheels":', "inheritance_vehicle"."wheels", '}') WHEN "inheritance_bicycle"."number" IS NOT NULL THEN concat('{"__typename":"Bicycle","id":"', "inheritance_vehicle"."id", '","name":', to_json("inheritance_vehicle"."name"::text), ',"kind":', to_json("inheritance_vehicle"."kind"::text), ',"wheels":', "inheritance_vehicle"."wheels", '}') ELSE concat('{"__typename":"Vehicle","id":"', "inheritance_vehicle"."id", '","name":', to_json("inheritance_vehicle"."name"::text), ',"kind":', to_json("inheritance_vehicle"."kind"::text), ',"wheels":', "inheritance_vehicle"."wheels", '}') END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;
