-- statements, default: 6, rows: 6

SELECT `inheritance_garage`.`id` AS `ms_0`, concat(',"bestTaxi":', coalesce((
  SELECT concat('{"licence":', json_quote(CONVERT(U0.`licence` USING utf8mb4)), ',"name":', json_quote(CONVERT(U2.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `inheritance_taxi` U0
  INNER JOIN `inheritance_car` U1 ON (U0.`ride_id` = U1.`vehicle_ptr_id`)
  INNER JOIN `inheritance_vehicle` U2 ON (U1.`vehicle_ptr_id` = U2.`id`)
  WHERE U0.`ride_id` = (`inheritance_garage`.`best_taxi_id`)), 'null'), ',"cars":') AS `ms_1`, `inheritance_garage`.`id` AS `ms_2`
FROM `inheritance_garage`
ORDER BY `inheritance_garage`.`id` ASC LIMIT 100;

SELECT ms_key, ms_0, ms_1, ms_2, ms_3, ms_type
FROM (
  SELECT `inheritance_garage_vehicles`.`garage_id` AS `ms_key`, concat('{"__typename":"Taxi","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), ',"licence":', json_quote(CONVERT(`inheritance_taxi`.`licence` USING utf8mb4)), '}') AS `ms_0`, concat('{"__typename":"Car","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), '}') AS `ms_1`, concat('{"__typename":"Bicycle","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), '}') AS `ms_2`, concat('{"__typename":"Vehicle","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), '}') AS `ms_3`, CASE WHEN `inheritance_taxi`.`ride_id` IS NOT NULL THEN %s WHEN `inheritance_car`.`vehicle_ptr_id` IS NOT NULL THEN %s WHEN `inheritance_bicycle`.`number` IS NOT NULL THEN %s ELSE %s END AS `ms_type`, ROW_NUMBER() OVER (PARTITION BY `inheritance_garage_vehicles`.`garage_id` ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_vehicle`.`id` ASC) AS `ms_rank`
  FROM `inheritance_vehicle`
  LEFT OUTER JOIN `inheritance_garage_vehicles` ON (`inheritance_vehicle`.`id` = `inheritance_garage_vehicles`.`vehicle_id`)
  LEFT OUTER JOIN `inheritance_car` ON (`inheritance_vehicle`.`id` = `inheritance_car`.`vehicle_ptr_id`)
  LEFT OUTER JOIN `inheritance_taxi` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_taxi`.`ride_id`)
  LEFT OUTER JOIN `inheritance_bicycle` ON (`inheritance_vehicle`.`id` = `inheritance_bicycle`.`frame_id`)
  WHERE `inheritance_garage_vehicles`.`garage_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [0, 1, 2, 3, [1]]

SELECT ms_key, ms_0, ms_1, ms_type
FROM (
  SELECT `inheritance_car`.`garage_id` AS `ms_key`, concat('{"__typename":"Taxi","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), '}') AS `ms_0`, concat('{"__typename":"Car","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), '}') AS `ms_1`, CASE WHEN `inheritance_taxi`.`ride_id` IS NOT NULL THEN %s ELSE %s END AS `ms_type`, ROW_NUMBER() OVER (PARTITION BY `inheritance_car`.`garage_id` ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_car`.`vehicle_ptr_id` ASC) AS `ms_rank`
  FROM `inheritance_car`
  INNER JOIN `inheritance_vehicle` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_vehicle`.`id`)
  LEFT OUTER JOIN `inheritance_taxi` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_taxi`.`ride_id`)
  WHERE `inheritance_car`.`garage_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [0, 1, [1]]

SELECT concat('{"name":', json_quote(CONVERT(`links_person`.`name` USING utf8mb4)), ',"inheritanceVehicleMarks":') AS `ms_0`, `links_person`.`id` AS `ms_1`
FROM `links_person`
WHERE EXISTS(
  SELECT %s AS `a`
  FROM `inheritance_vehicle` U0
  WHERE U0.`author_id` = (`links_person`.`id`) LIMIT 1)
ORDER BY `links_person`.`id` ASC LIMIT 100;
-- with [1]

SELECT ms_key, ms_0, ms_1, ms_2, ms_3, ms_type
FROM (
  SELECT `inheritance_vehicle`.`author_id` AS `ms_key`, concat('{"__typename":"Taxi","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), '}') AS `ms_0`, concat('{"__typename":"Car","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), '}') AS `ms_1`, concat('{"__typename":"Bicycle","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), '}') AS `ms_2`, concat('{"__typename":"Vehicle","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), '}') AS `ms_3`, CASE WHEN `inheritance_taxi`.`ride_id` IS NOT NULL THEN %s WHEN `inheritance_car`.`vehicle_ptr_id` IS NOT NULL THEN %s WHEN `inheritance_bicycle`.`number` IS NOT NULL THEN %s ELSE %s END AS `ms_type`, ROW_NUMBER() OVER (PARTITION BY `inheritance_vehicle`.`author_id` ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_vehicle`.`id` ASC) AS `ms_rank`
  FROM `inheritance_vehicle`
  LEFT OUTER JOIN `inheritance_car` ON (`inheritance_vehicle`.`id` = `inheritance_car`.`vehicle_ptr_id`)
  LEFT OUTER JOIN `inheritance_taxi` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_taxi`.`ride_id`)
  LEFT OUTER JOIN `inheritance_bicycle` ON (`inheritance_vehicle`.`id` = `inheritance_bicycle`.`frame_id`)
  WHERE `inheritance_vehicle`.`author_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [0, 1, 2, 3, [1]]

SELECT concat('{"truck":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `inheritance_vehicle` U0
  WHERE U0.`id` = (`links_limited`.`truck_id`)), 'null'), ',"taxi":', coalesce((
  SELECT concat('{"licence":', json_quote(CONVERT(U0.`licence` USING utf8mb4)), '}') AS `ms_0`
  FROM `inheritance_taxi` U0
  INNER JOIN `inheritance_car` U1 ON (U0.`ride_id` = U1.`vehicle_ptr_id`)
  INNER JOIN `inheritance_vehicle` U2 ON (U1.`vehicle_ptr_id` = U2.`id`)
  WHERE U0.`ride_id` = (`links_limited`.`taxi_id`)), 'null'), '}') AS `ms_0`
FROM `links_limited`
ORDER BY `links_limited`.`id` ASC LIMIT 100;
