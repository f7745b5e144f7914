-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN printf('{"nodeId":"%%s"}', mainspring_base64(printf('["Taxi","%%s"]', "inheritance_taxi"."ride_id"))) WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN printf('{"nodeId":"%%s"}', mainspring_base64(printf('["Car","%%s"]', "inheritance_car"."vehicle_ptr_id"))) WHEN "inheritance_bicycle"."number" IS NOT NULL THEN printf('{"nodeId":"%%s"}', mainspring_base64(printf('["Bicycle","%%s"]', "inheritance_bicycle"."number"))) ELSE printf('{"nodeId":"%%s"}', mainspring_base64(printf('["Vehicle","%%s"]', "inheritance_vehicle"."id"))) END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT CASE WHEN "inheritance_racingseaplane"."seaplane_ptr_id" IS NOT NULL THEN printf('{"nodeId":"%%s"}', mainspring_base64(printf('["RacingSeaplane","%%s"]', "inheritance_racingseaplane"."seaplane_ptr_id"))) ELSE printf('{"nodeId":"%%s"}', mainspring_base64(printf('["Seaplane","%%s"]', "inheritance_seaplane"."afloat_ptr_id"))) END AS "ms_0"
  FROM "inheritance_seaplane"
  INNER JOIN "inheritance_afloat" ON ("inheritance_seaplane"."afloat_ptr_id" = "inheritance_afloat"."keel")
  INNER JOIN "inheritance_airborne" ON ("inheritance_seaplane"."airborne_ptr_id" = "inheritance_airborne"."wing")
  LEFT OUTER JOIN "inheritance_racingseaplane" ON ("inheritance_seaplane"."afloat_ptr_id" = "inheritance_racingseaplane"."seaplane_ptr_id")
  ORDER BY "inheritance_seaplane"."afloat_ptr_id" ASC LIMIT 100) t;
