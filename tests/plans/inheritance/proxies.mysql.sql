-- statements, default: 3, rows: 3

SELECT concat('{"__typename":"Truck","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), ',"kind":', json_quote(CONVERT(`inheritance_vehicle`.`kind` USING utf8mb4)), '}') AS `ms_0`
FROM `inheritance_vehicle`
WHERE `inheritance_vehicle`.`kind` = %s
ORDER BY `inheritance_vehicle`.`name` DESC, `inheritance_vehicle`.`id` ASC LIMIT 100;
-- with ['truck']

SELECT concat('{"__typename":"HeavyTruck","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `inheritance_vehicle`
WHERE `inheritance_vehicle`.`kind` = %s
ORDER BY `inheritance_vehicle`.`name` DESC, `inheritance_vehicle`.`id` ASC LIMIT 100;
-- with ['truck']

SELECT concat('{"__typename":"NightTaxi","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), ',"licence":', json_quote(CONVERT(`inheritance_taxi`.`licence` USING utf8mb4)), '}') AS `ms_0`
FROM `inheritance_taxi`
INNER JOIN `inheritance_car` ON (`inheritance_taxi`.`ride_id` = `inheritance_car`.`vehicle_ptr_id`)
INNER JOIN `inheritance_vehicle` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_vehicle`.`id`)
ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_taxi`.`ride_id` ASC LIMIT 100;
