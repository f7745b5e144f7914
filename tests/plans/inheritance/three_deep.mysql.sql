-- statements, default: 5, rows: 5

SELECT concat('{"__typename":"Taxi","id":"', `inheritance_taxi`.`ride_id`, '","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), ',"note":', json_quote(CONVERT(`inheritance_vehicle`.`note` USING utf8mb4)), ',"wheels":', `inheritance_vehicle`.`wheels`, ',"doors":', `inheritance_car`.`doors`, ',"licence":', json_quote(CONVERT(`inheritance_taxi`.`licence` USING utf8mb4)), ',"garage":', CASE WHEN `inheritance_car`.`garage_id` IS NULL THEN 'null' ELSE concat('{"id":"', `inheritance_car`.`garage_id`, '"}') END, ',"author":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `links_person` U0
  WHERE U0.`id` = (`inheritance_vehicle`.`author_id`)), 'null'), ',"bestIn":') AS `ms_0`, `inheritance_taxi`.`ride_id` AS `ms_1`, `inheritance_taxi`.`ride_id` AS `ms_2`
FROM `inheritance_taxi`
INNER JOIN `inheritance_car` ON (`inheritance_taxi`.`ride_id` = `inheritance_car`.`vehicle_ptr_id`)
INNER JOIN `inheritance_vehicle` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_vehicle`.`id`)
ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_taxi`.`ride_id` ASC LIMIT 100;

SELECT ms_key, ms_0
FROM (
  SELECT `inheritance_garage`.`best_taxi_id` AS `ms_key`, concat('{"id":"', `inheritance_garage`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `inheritance_garage`.`best_taxi_id` ORDER BY `inheritance_garage`.`id` ASC) AS `ms_rank`
  FROM `inheritance_garage`
  WHERE `inheritance_garage`.`best_taxi_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[5, 8]]

SELECT ms_key, ms_0
FROM (
  SELECT `links_limited`.`taxi_id` AS `ms_key`, concat('{"id":"', `links_limited`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `links_limited`.`taxi_id` ORDER BY `links_limited`.`id` ASC) AS `ms_rank`
  FROM `links_limited`
  WHERE `links_limited`.`taxi_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[5, 8]]

SELECT concat('{"__typename":"Taxi","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), ',"doors":', `inheritance_car`.`doors`, ',"licence":', json_quote(CONVERT(`inheritance_taxi`.`licence` USING utf8mb4)), '}') AS `ms_0`, concat('{"__typename":"Car","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), ',"doors":', `inheritance_car`.`doors`, '}') AS `ms_1`, CASE WHEN `inheritance_taxi`.`ride_id` IS NOT NULL THEN %s ELSE %s END AS `ms_type`
FROM `inheritance_car`
INNER JOIN `inheritance_vehicle` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_vehicle`.`id`)
LEFT OUTER JOIN `inheritance_taxi` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_taxi`.`ride_id`)
ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_car`.`vehicle_ptr_id` ASC LIMIT 100;
-- with [0, 1]

SELECT concat('{"name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `inheritance_taxi`
INNER JOIN `inheritance_car` ON (`inheritance_taxi`.`ride_id` = `inheritance_car`.`vehicle_ptr_id`)
INNER JOIN `inheritance_vehicle` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_vehicle`.`id`)
WHERE `inheritance_taxi`.`licence` = %s;
-- with ['TX-1']
