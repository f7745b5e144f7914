-- statements, default: 2, rows: 2

SELECT concat('{"nodeId":"', replace(to_base64(concat('["Taxi","', `inheritance_taxi`.`ride_id`, '"]')), char(10 USING utf8mb4), ''), '"}') AS `ms_0`, concat('{"nodeId":"', replace(to_base64(concat('["Car","', `inheritance_car`.`vehicle_ptr_id`, '"]')), char(10 USING utf8mb4), ''), '"}') AS `ms_1`, concat('{"nodeId":"', replace(to_base64(concat('["Bicycle","', `inheritance_bicycle`.`number`, '"]')), char(10 USING utf8mb4), ''), '"}') AS `ms_2`, concat('{"nodeId":"', replace(to_base64(concat('["Vehicle","', `inheritance_vehicle`.`id`, '"]')), char(10 USING utf8mb4), ''), '"}') AS `ms_3`, CASE WHEN `inheritance_taxi`.`ride_id` IS NOT NULL THEN %s WHEN `inheritance_car`.`vehicle_ptr_id` IS NOT NULL THEN %s WHEN `inheritance_bicycle`.`number` IS NOT NULL THEN %s ELSE %s END AS `ms_type`
FROM `inheritance_vehicle`
LEFT OUTER JOIN `inheritance_car` ON (`inheritance_vehicle`.`id` = `inheritance_car`.`vehicle_ptr_id`)
LEFT OUTER JOIN `inheritance_taxi` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_taxi`.`ride_id`)
LEFT OUTER JOIN `inheritance_bicycle` ON (`inheritance_vehicle`.`id` = `inheritance_bicycle`.`frame_id`)
ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_vehicle`.`id` ASC LIMIT 100;
-- with [0, 1, 2, 3]

SELECT concat('{"nodeId":"', replace(to_base64(concat('["RacingSeaplane","', `inheritance_racingseaplane`.`seaplane_ptr_id`, '"]')), char(10 USING utf8mb4), ''), '"}') AS `ms_0`, concat('{"nodeId":"', replace(to_base64(concat('["Seaplane","', `inheritance_seaplane`.`afloat_ptr_id`, '"]')), char(10 USING utf8mb4), ''), '"}') AS `ms_1`, CASE WHEN `inheritance_racingseaplane`.`seaplane_ptr_id` IS NOT NULL THEN %s ELSE %s END AS `ms_type`
FROM `inheritance_seaplane`
INNER JOIN `inheritance_afloat` ON (`inheritance_seaplane`.`afloat_ptr_id` = `inheritance_afloat`.`keel`)
INNER JOIN `inheritance_airborne` ON (`inheritance_seaplane`.`airborne_ptr_id` = `inheritance_airborne`.`wing`)
LEFT OUTER JOIN `inheritance_racingseaplane` ON (`inheritance_seaplane`.`afloat_ptr_id` = `inheritance_racingseaplane`.`seaplane_ptr_id`)
ORDER BY `inheritance_seaplane`.`afloat_ptr_id` ASC LIMIT 100;
-- with [0, 1]
