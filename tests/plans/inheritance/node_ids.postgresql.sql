-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN concat('{"nodeId":"', translate(encode(convert_to(concat('["Taxi","', "inheritance_taxi"."ride_id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '"}') WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN concat('{"nodeId":"', translate(encode(convert_to(concat('["Car","', "inheritance_car"."vehicle_ptr_id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '"}') WHEN "inheritance_bicycle"."number" IS NOT NULL THEN concat('{"nodeId":"', translate(encode(convert_to(concat('["Bicycle","', "inheritance_bicycle"."number", '"]'), 'UTF8'), 'base64'), E'\n', ''), '"}') ELSE concat('{"nodeId":"', translate(encode(convert_to(concat('["Vehicle","', "inheritance_vehicle"."id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '"}') END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT CASE WHEN "inheritance_racingseaplane"."seaplane_ptr_id" IS NOT NULL THEN concat('{"nodeId":"', translate(encode(convert_to(concat('["RacingSeaplane","', "inheritance_racingseaplane"."seaplane_ptr_id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '"}') ELSE concat('{"nodeId":"', translate(encode(convert_to(concat('["Seaplane","', "inheritance_seaplane"."afloat_ptr_id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '"}') END AS "ms_0"
  FROM "inheritance_seaplane"
  INNER JOIN "inheritance_afloat" ON ("inheritance_seaplane"."afloat_ptr_id" = "inheritance_afloat"."keel")
  INNER JOIN "inheritance_airborne" ON ("inheritance_seaplane"."airborne_ptr_id" = "inheritance_airborne"."wing")
  LEFT OUTER JOIN "inheritance_racingseaplane" ON ("inheritance_seaplane"."afloat_ptr_id" = "inheritance_racingseaplane"."seaplane_ptr_id")
  ORDER BY "inheritance_seaplane"."afloat_ptr_id" ASC LIMIT 100) t;
