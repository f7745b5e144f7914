-- statements, default: 5, rows: 5

SELECT concat('{"name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), ',"author":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `links_person` U0
  WHERE U0.`id` = (`inheritance_vehicle`.`author_id`)), 'null'), ',"garages":') AS `ms_0`, `inheritance_vehicle`.`id` AS `ms_1`, `inheritance_car`.`garage_id` AS `ms_2`, concat('{"name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), ',"author":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `links_person` U0
  WHERE U0.`id` = (`inheritance_vehicle`.`author_id`)), 'null'), ',"garages":') AS `ms_3`, `inheritance_vehicle`.`id` AS `ms_4`, CASE WHEN `inheritance_car`.`vehicle_ptr_id` IS NOT NULL THEN %s ELSE %s END AS `ms_type`
FROM `inheritance_vehicle`
LEFT OUTER JOIN `inheritance_car` ON (`inheritance_vehicle`.`id` = `inheritance_car`.`vehicle_ptr_id`)
ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_vehicle`.`id` ASC LIMIT 6;
-- with [0, 1]

SELECT ms_key, ms_0
FROM (
  SELECT `inheritance_garage_vehicles`.`vehicle_id` AS `ms_key`, concat('{"id":"', `inheritance_garage`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `inheritance_garage_vehicles`.`vehicle_id` ORDER BY `inheritance_garage`.`id` ASC) AS `ms_rank`
  FROM `inheritance_garage`
  LEFT OUTER JOIN `inheritance_garage_vehicles` ON (`inheritance_garage`.`id` = `inheritance_garage_vehicles`.`garage_id`)
  WHERE `inheritance_garage_vehicles`.`vehicle_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[4, 5]]

SELECT `inheritance_garage`.`id` AS `ms_key`, concat('{"id":"', `inheritance_garage`.`id`, '","cars":') AS `ms_0`, `inheritance_garage`.`id` AS `ms_1`
FROM `inheritance_garage`
WHERE `inheritance_garage`.`id` IN %s;
-- with [[1]]

SELECT ms_key, ms_0
FROM (
  SELECT `inheritance_car`.`garage_id` AS `ms_key`, concat('{"name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `inheritance_car`.`garage_id` ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_car`.`vehicle_ptr_id` ASC) AS `ms_rank`
  FROM `inheritance_car`
  INNER JOIN `inheritance_vehicle` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_vehicle`.`id`)
  WHERE `inheritance_car`.`garage_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1]]

SELECT ms_key, ms_0
FROM (
  SELECT `inheritance_garage_vehicles`.`vehicle_id` AS `ms_key`, concat('{"id":"', `inheritance_garage`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `inheritance_garage_vehicles`.`vehicle_id` ORDER BY `inheritance_garage`.`id` ASC) AS `ms_rank`
  FROM `inheritance_garage`
  LEFT OUTER JOIN `inheritance_garage_vehicles` ON (`inheritance_garage`.`id` = `inheritance_garage_vehicles`.`garage_id`)
  WHERE `inheritance_garage_vehicles`.`vehicle_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2, 3, 6]]
