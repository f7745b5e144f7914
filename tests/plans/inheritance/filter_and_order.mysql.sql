-- statements, default: 3, rows: 3

SELECT concat('{"name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `inheritance_taxi`
INNER JOIN `inheritance_car` ON (`inheritance_taxi`.`ride_id` = `inheritance_car`.`vehicle_ptr_id`)
INNER JOIN `inheritance_vehicle` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_vehicle`.`id`)
WHERE (`inheritance_vehicle`.`name` LIKE BINARY %s AND `inheritance_car`.`doors` > %s)
ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_taxi`.`ride_id` ASC LIMIT 100;
-- with ['%night%', 3]

SELECT concat('{"name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `inheritance_taxi`
INNER JOIN `inheritance_car` ON (`inheritance_taxi`.`ride_id` = `inheritance_car`.`vehicle_ptr_id`)
INNER JOIN `inheritance_vehicle` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_vehicle`.`id`)
ORDER BY `inheritance_vehicle`.`wheels` ASC, `inheritance_vehicle`.`name` DESC, `inheritance_taxi`.`ride_id` ASC LIMIT 100;

SELECT concat('{"name":', json_quote(CONVERT(`inheritance_seaplane`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `inheritance_racingseaplane`
INNER JOIN `inheritance_seaplane` ON (`inheritance_racingseaplane`.`seaplane_ptr_id` = `inheritance_seaplane`.`afloat_ptr_id`)
INNER JOIN `inheritance_airborne` ON (`inheritance_seaplane`.`airborne_ptr_id` = `inheritance_airborne`.`wing`)
INNER JOIN `inheritance_afloat` ON (`inheritance_seaplane`.`afloat_ptr_id` = `inheritance_afloat`.`keel`)
WHERE (`inheritance_airborne`.`ceiling` < %s AND `inheritance_afloat`.`draught` = %s)
ORDER BY `inheritance_racingseaplane`.`speed` ASC, `inheritance_racingseaplane`.`seaplane_ptr_id` ASC LIMIT 100;
-- with [1000, 1]
