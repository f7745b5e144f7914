-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT CASE WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN printf('{"__typename":"Car","name":%%s,"doors":%%s}', json_quote(CAST("inheritance_vehicle"."name" AS TEXT)), "inheritance_car"."doors") ELSE printf('{"__typename":"Vehicle","name":%%s}', json_quote(CAST("inheritance_vehicle"."name" AS TEXT))) END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;
