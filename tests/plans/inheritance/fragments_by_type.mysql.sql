-- statements, default: 1, rows: 1

SELECT concat('{"name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), ',"licence":', json_quote(CONVERT(`inheritance_taxi`.`licence` USING utf8mb4)), ',"doors":', T5.`doors`, ',"seats":', T5.`doors`, '}') AS `ms_0`, concat('{"name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), ',"doors":', `inheritance_car`.`doors`, ',"garage":', CASE WHEN `inheritance_car`.`garage_id` IS NULL THEN 'null' ELSE concat('{"id":"', `inheritance_car`.`garage_id`, '"}') END, ',"seats":', `inheritance_car`.`doors`, '}') AS `ms_1`, concat('{"name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), ',"number":"', `inheritance_bicycle`.`number`, '","frame":', json_quote(CONVERT(`inheritance_bicycle`.`doors` USING utf8mb4)), '}') AS `ms_2`, concat('{"name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), '}') AS `ms_3`, CASE WHEN `inheritance_taxi`.`ride_id` IS NOT NULL THEN %s WHEN `inheritance_car`.`vehicle_ptr_id` IS NOT NULL THEN %s WHEN `inheritance_bicycle`.`number` IS NOT NULL THEN %s ELSE %s END AS `ms_type`
FROM `inheritance_vehicle`
LEFT OUTER JOIN `inheritance_car` ON (`inheritance_vehicle`.`id` = `inheritance_car`.`vehicle_ptr_id`)
LEFT OUTER JOIN `inheritance_taxi` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_taxi`.`ride_id`)
LEFT OUTER JOIN `inheritance_car` T5 ON (`inheritance_taxi`.`ride_id` = T5.`vehicle_ptr_id`)
LEFT OUTER JOIN `inheritance_bicycle` ON (`inheritance_vehicle`.`id` = `inheritance_bicycle`.`frame_id`)
ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_vehicle`.`id` ASC LIMIT 100;
-- with [0, 1, 2, 3]
