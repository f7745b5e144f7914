-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT CASE WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN concat('{"__typename":"Car","name":', to_json("inheritance_vehicle"."name"::text), ',"doors":', "inheritance_car"."doors", '}') ELSE concat('{"__typename":"Vehicle","name":', to_json("inheritance_vehicle"."name"::text), '}') END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;
