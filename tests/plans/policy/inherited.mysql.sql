-- statements, default: 1, rows: 1

SELECT concat('{"__typename":"Car","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), ',"doors":', `inheritance_car`.`doors`, '}') AS `ms_0`, concat('{"__typename":"Vehicle","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), '}') AS `ms_1`, CASE WHEN `inheritance_car`.`vehicle_ptr_id` IS NOT NULL THEN %s ELSE %s END AS `ms_type`
FROM `inheritance_vehicle`
LEFT OUTER JOIN `inheritance_car` ON (`inheritance_vehicle`.`id` = `inheritance_car`.`vehicle_ptr_id`)
ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_vehicle`.`id` ASC LIMIT 100;
-- with [0, 1]
