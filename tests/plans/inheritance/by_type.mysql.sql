-- statements, default: 8, rows: 8

SELECT concat('{"__typename":"Taxi","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), '}') AS `ms_0`, concat('{"__typename":"Car","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), '}') AS `ms_1`, concat('{"__typename":"Bicycle","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), '}') AS `ms_2`, concat('{"__typename":"Vehicle","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), '}') AS `ms_3`, CASE WHEN `inheritance_taxi`.`ride_id` IS NOT NULL THEN %s WHEN `inheritance_car`.`vehicle_ptr_id` IS NOT NULL THEN %s WHEN `inheritance_bicycle`.`number` IS NOT NULL THEN %s ELSE %s END AS `ms_type`
FROM `inheritance_vehicle`
LEFT OUTER JOIN `inheritance_car` ON (`inheritance_vehicle`.`id` = `inheritance_car`.`vehicle_ptr_id`)
LEFT OUTER JOIN `inheritance_taxi` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_taxi`.`ride_id`)
LEFT OUTER JOIN `inheritance_bicycle` ON (`inheritance_vehicle`.`id` = `inheritance_bicycle`.`frame_id`)
WHERE CASE WHEN (`inheritance_taxi`.`ride_id` IS NOT NULL) THEN %s WHEN (`inheritance_car`.`vehicle_ptr_id` IS NOT NULL) THEN %s WHEN (`inheritance_bicycle`.`number` IS NOT NULL) THEN %s ELSE %s END = %s
ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_vehicle`.`id` ASC LIMIT 100;
-- with [0, 1, 2, 3, 1, 1, 0, 0, 1]

SELECT CASE WHEN `inheritance_taxi`.`ride_id` IS NOT NULL THEN %s WHEN `inheritance_car`.`vehicle_ptr_id` IS NOT NULL THEN %s WHEN `inheritance_bicycle`.`number` IS NOT NULL THEN %s ELSE %s END AS `ms_type`
FROM `inheritance_vehicle`
LEFT OUTER JOIN `inheritance_car` ON (`inheritance_vehicle`.`id` = `inheritance_car`.`vehicle_ptr_id`)
LEFT OUTER JOIN `inheritance_taxi` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_taxi`.`ride_id`)
LEFT OUTER JOIN `inheritance_bicycle` ON (`inheritance_vehicle`.`id` = `inheritance_bicycle`.`frame_id`)
WHERE CASE WHEN (`inheritance_taxi`.`ride_id` IS NOT NULL) THEN %s WHEN (`inheritance_car`.`vehicle_ptr_id` IS NOT NULL) THEN %s WHEN (`inheritance_bicycle`.`number` IS NOT NULL) THEN %s ELSE %s END = %s
ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_vehicle`.`id` ASC LIMIT 100;
-- with [0, 1, 2, 3, 1, 0, 0, 0, 1]

SELECT CASE WHEN `inheritance_taxi`.`ride_id` IS NOT NULL THEN %s WHEN `inheritance_car`.`vehicle_ptr_id` IS NOT NULL THEN %s WHEN `inheritance_bicycle`.`number` IS NOT NULL THEN %s ELSE %s END AS `ms_type`
FROM `inheritance_vehicle`
LEFT OUTER JOIN `inheritance_car` ON (`inheritance_vehicle`.`id` = `inheritance_car`.`vehicle_ptr_id`)
LEFT OUTER JOIN `inheritance_taxi` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_taxi`.`ride_id`)
LEFT OUTER JOIN `inheritance_bicycle` ON (`inheritance_vehicle`.`id` = `inheritance_bicycle`.`frame_id`)
WHERE (NOT (CASE WHEN (`inheritance_taxi`.`ride_id` IS NOT NULL) THEN %s WHEN (`inheritance_car`.`vehicle_ptr_id` IS NOT NULL) THEN %s WHEN (`inheritance_bicycle`.`number` IS NOT NULL) THEN %s ELSE %s END = %s) AND `inheritance_vehicle`.`wheels` >= %s)
ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_vehicle`.`id` ASC LIMIT 100;
-- with [0, 1, 2, 3, 1, 0, 0, 0, 1, 2]

SELECT CASE WHEN `inheritance_taxi`.`ride_id` IS NOT NULL THEN %s WHEN `inheritance_car`.`vehicle_ptr_id` IS NOT NULL THEN %s WHEN `inheritance_bicycle`.`number` IS NOT NULL THEN %s ELSE %s END AS `ms_type`
FROM `inheritance_vehicle`
LEFT OUTER JOIN `inheritance_car` ON (`inheritance_vehicle`.`id` = `inheritance_car`.`vehicle_ptr_id`)
LEFT OUTER JOIN `inheritance_taxi` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_taxi`.`ride_id`)
LEFT OUTER JOIN `inheritance_bicycle` ON (`inheritance_vehicle`.`id` = `inheritance_bicycle`.`frame_id`)
WHERE NOT (CASE WHEN (`inheritance_taxi`.`ride_id` IS NOT NULL) THEN %s WHEN (`inheritance_car`.`vehicle_ptr_id` IS NOT NULL) THEN %s WHEN (`inheritance_bicycle`.`number` IS NOT NULL) THEN %s ELSE %s END = %s)
ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_vehicle`.`id` ASC LIMIT 100;
-- with [0, 1, 2, 3, 1, 1, 0, 0, 1]

SELECT CASE WHEN `inheritance_taxi`.`ride_id` IS NOT NULL THEN %s ELSE %s END AS `ms_type`
FROM `inheritance_car`
LEFT OUTER JOIN `inheritance_taxi` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_taxi`.`ride_id`)
INNER JOIN `inheritance_vehicle` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_vehicle`.`id`)
WHERE (CASE WHEN (`inheritance_taxi`.`ride_id` IS NOT NULL) THEN %s ELSE %s END = %s OR `inheritance_car`.`doors` > %s)
ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_car`.`vehicle_ptr_id` ASC LIMIT 100;
-- with [0, 1, 1, 0, 1, 4]

SELECT concat('{"id":"', `inheritance_garage`.`id`, '","vehicles":') AS `ms_0`, `inheritance_garage`.`id` AS `ms_1`
FROM `inheritance_garage`
WHERE EXISTS(
  SELECT %s AS `a`
  FROM `inheritance_vehicle` U0
  INNER JOIN `inheritance_garage_vehicles` U1 ON (U0.`id` = U1.`vehicle_id`)
  LEFT OUTER JOIN `inheritance_car` U3 ON (U0.`id` = U3.`vehicle_ptr_id`)
  LEFT OUTER JOIN `inheritance_taxi` U4 ON (U3.`vehicle_ptr_id` = U4.`ride_id`)
  LEFT OUTER JOIN `inheritance_bicycle` U7 ON (U0.`id` = U7.`frame_id`)
  WHERE (U1.`garage_id` = (`inheritance_garage`.`id`) AND CASE WHEN (U4.`ride_id` IS NOT NULL) THEN %s WHEN (U3.`vehicle_ptr_id` IS NOT NULL) THEN %s WHEN (U7.`number` IS NOT NULL) THEN %s ELSE %s END = %s) LIMIT 1)
ORDER BY `inheritance_garage`.`id` ASC LIMIT 100;
-- with [1, 1, 0, 0, 0, 1]

SELECT ms_key, ms_type
FROM (
  SELECT `inheritance_garage_vehicles`.`garage_id` AS `ms_key`, CASE WHEN `inheritance_taxi`.`ride_id` IS NOT NULL THEN %s WHEN `inheritance_car`.`vehicle_ptr_id` IS NOT NULL THEN %s WHEN `inheritance_bicycle`.`number` IS NOT NULL THEN %s ELSE %s END AS `ms_type`, ROW_NUMBER() OVER (PARTITION BY `inheritance_garage_vehicles`.`garage_id` ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_vehicle`.`id` ASC) AS `ms_rank`
  FROM `inheritance_vehicle`
  LEFT OUTER JOIN `inheritance_car` ON (`inheritance_vehicle`.`id` = `inheritance_car`.`vehicle_ptr_id`)
  LEFT OUTER JOIN `inheritance_taxi` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_taxi`.`ride_id`)
  LEFT OUTER JOIN `inheritance_bicycle` ON (`inheritance_vehicle`.`id` = `inheritance_bicycle`.`frame_id`)
  LEFT OUTER JOIN `inheritance_garage_vehicles` ON (`inheritance_vehicle`.`id` = `inheritance_garage_vehicles`.`vehicle_id`)
  WHERE (NOT (CASE WHEN (`inheritance_taxi`.`ride_id` IS NOT NULL) THEN %s WHEN (`inheritance_car`.`vehicle_ptr_id` IS NOT NULL) THEN %s WHEN (`inheritance_bicycle`.`number` IS NOT NULL) THEN %s ELSE %s END = %s) AND `inheritance_garage_vehicles`.`garage_id` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [0, 1, 2, 3, 1, 0, 0, 0, 1, [1]]

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `inheritance_vehicle`
    LEFT OUTER JOIN `inheritance_car` ON (`inheritance_vehicle`.`id` = `inheritance_car`.`vehicle_ptr_id`)
    LEFT OUTER JOIN `inheritance_taxi` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_taxi`.`ride_id`)
    LEFT OUTER JOIN `inheritance_bicycle` ON (`inheritance_vehicle`.`id` = `inheritance_bicycle`.`frame_id`)
    WHERE CASE WHEN (`inheritance_taxi`.`ride_id` IS NOT NULL) THEN %s WHEN (`inheritance_car`.`vehicle_ptr_id` IS NOT NULL) THEN %s WHEN (`inheritance_bicycle`.`number` IS NOT NULL) THEN %s ELSE %s END = %s) AS CHAR));
-- with [1, 0, 0, 0, 1]

-- statements, default: 8, rows: 8

SELECT concat('{"__typename":"Taxi","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), '}') AS `ms_0`, concat('{"__typename":"Car","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), '}') AS `ms_1`, concat('{"__typename":"Bicycle","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), '}') AS `ms_2`, concat('{"__typename":"Vehicle","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), '}') AS `ms_3`, CASE WHEN `inheritance_taxi`.`ride_id` IS NOT NULL THEN %s WHEN `inheritance_car`.`vehicle_ptr_id` IS NOT NULL THEN %s WHEN `inheritance_bicycle`.`number` IS NOT NULL THEN %s ELSE %s END AS `ms_type`
FROM `inheritance_vehicle`
LEFT OUTER JOIN `inheritance_car` ON (`inheritance_vehicle`.`id` = `inheritance_car`.`vehicle_ptr_id`)
LEFT OUTER JOIN `inheritance_taxi` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_taxi`.`ride_id`)
LEFT OUTER JOIN `inheritance_bicycle` ON (`inheritance_vehicle`.`id` = `inheritance_bicycle`.`frame_id`)
WHERE CASE WHEN (`inheritance_taxi`.`ride_id` IS NOT NULL) THEN %s WHEN (`inheritance_car`.`vehicle_ptr_id` IS NOT NULL) THEN %s WHEN (`inheritance_bicycle`.`number` IS NOT NULL) THEN %s ELSE %s END = %s
ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_vehicle`.`id` ASC LIMIT 100;
-- with [0, 1, 2, 3, 0, 0, 0, 0, 1]

SELECT CASE WHEN `inheritance_taxi`.`ride_id` IS NOT NULL THEN %s WHEN `inheritance_car`.`vehicle_ptr_id` IS NOT NULL THEN %s WHEN `inheritance_bicycle`.`number` IS NOT NULL THEN %s ELSE %s END AS `ms_type`
FROM `inheritance_vehicle`
LEFT OUTER JOIN `inheritance_car` ON (`inheritance_vehicle`.`id` = `inheritance_car`.`vehicle_ptr_id`)
LEFT OUTER JOIN `inheritance_taxi` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_taxi`.`ride_id`)
LEFT OUTER JOIN `inheritance_bicycle` ON (`inheritance_vehicle`.`id` = `inheritance_bicycle`.`frame_id`)
WHERE CASE WHEN (`inheritance_taxi`.`ride_id` IS NOT NULL) THEN %s WHEN (`inheritance_car`.`vehicle_ptr_id` IS NOT NULL) THEN %s WHEN (`inheritance_bicycle`.`number` IS NOT NULL) THEN %s ELSE %s END = %s
ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_vehicle`.`id` ASC LIMIT 100;
-- with [0, 1, 2, 3, 0, 0, 0, 1, 1]

SELECT CASE WHEN `inheritance_taxi`.`ride_id` IS NOT NULL THEN %s WHEN `inheritance_car`.`vehicle_ptr_id` IS NOT NULL THEN %s WHEN `inheritance_bicycle`.`number` IS NOT NULL THEN %s ELSE %s END AS `ms_type`
FROM `inheritance_vehicle`
LEFT OUTER JOIN `inheritance_car` ON (`inheritance_vehicle`.`id` = `inheritance_car`.`vehicle_ptr_id`)
LEFT OUTER JOIN `inheritance_taxi` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_taxi`.`ride_id`)
LEFT OUTER JOIN `inheritance_bicycle` ON (`inheritance_vehicle`.`id` = `inheritance_bicycle`.`frame_id`)
WHERE (NOT (CASE WHEN (`inheritance_taxi`.`ride_id` IS NOT NULL) THEN %s WHEN (`inheritance_car`.`vehicle_ptr_id` IS NOT NULL) THEN %s WHEN (`inheritance_bicycle`.`number` IS NOT NULL) THEN %s ELSE %s END = %s) AND `inheritance_vehicle`.`wheels` >= %s)
ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_vehicle`.`id` ASC LIMIT 100;
-- with [0, 1, 2, 3, 0, 0, 0, 1, 1, 2]

SELECT CASE WHEN `inheritance_taxi`.`ride_id` IS NOT NULL THEN %s WHEN `inheritance_car`.`vehicle_ptr_id` IS NOT NULL THEN %s WHEN `inheritance_bicycle`.`number` IS NOT NULL THEN %s ELSE %s END AS `ms_type`
FROM `inheritance_vehicle`
LEFT OUTER JOIN `inheritance_car` ON (`inheritance_vehicle`.`id` = `inheritance_car`.`vehicle_ptr_id`)
LEFT OUTER JOIN `inheritance_taxi` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_taxi`.`ride_id`)
LEFT OUTER JOIN `inheritance_bicycle` ON (`inheritance_vehicle`.`id` = `inheritance_bicycle`.`frame_id`)
WHERE NOT (CASE WHEN (`inheritance_taxi`.`ride_id` IS NOT NULL) THEN %s WHEN (`inheritance_car`.`vehicle_ptr_id` IS NOT NULL) THEN %s WHEN (`inheritance_bicycle`.`number` IS NOT NULL) THEN %s ELSE %s END = %s)
ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_vehicle`.`id` ASC LIMIT 100;
-- with [0, 1, 2, 3, 0, 1, 0, 1, 1]

SELECT CASE WHEN `inheritance_taxi`.`ride_id` IS NOT NULL THEN %s ELSE %s END AS `ms_type`
FROM `inheritance_car`
LEFT OUTER JOIN `inheritance_taxi` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_taxi`.`ride_id`)
INNER JOIN `inheritance_vehicle` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_vehicle`.`id`)
WHERE (CASE WHEN (`inheritance_taxi`.`ride_id` IS NOT NULL) THEN %s ELSE %s END = %s OR `inheritance_car`.`doors` > %s)
ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_car`.`vehicle_ptr_id` ASC LIMIT 100;
-- with [0, 1, 1, 0, 1, 4]

SELECT concat('{"id":"', `inheritance_garage`.`id`, '","vehicles":') AS `ms_0`, `inheritance_garage`.`id` AS `ms_1`
FROM `inheritance_garage`
WHERE EXISTS(
  SELECT %s AS `a`
  FROM `inheritance_vehicle` U0
  INNER JOIN `inheritance_garage_vehicles` U1 ON (U0.`id` = U1.`vehicle_id`)
  LEFT OUTER JOIN `inheritance_car` U3 ON (U0.`id` = U3.`vehicle_ptr_id`)
  LEFT OUTER JOIN `inheritance_taxi` U4 ON (U3.`vehicle_ptr_id` = U4.`ride_id`)
  LEFT OUTER JOIN `inheritance_bicycle` U7 ON (U0.`id` = U7.`frame_id`)
  WHERE (U1.`garage_id` = (`inheritance_garage`.`id`) AND CASE WHEN (U4.`ride_id` IS NOT NULL) THEN %s WHEN (U3.`vehicle_ptr_id` IS NOT NULL) THEN %s WHEN (U7.`number` IS NOT NULL) THEN %s ELSE %s END = %s) LIMIT 1)
ORDER BY `inheritance_garage`.`id` ASC LIMIT 100;
-- with [1, 0, 0, 0, 1, 1]

SELECT ms_key, ms_type
FROM (
  SELECT `inheritance_garage_vehicles`.`garage_id` AS `ms_key`, CASE WHEN `inheritance_taxi`.`ride_id` IS NOT NULL THEN %s WHEN `inheritance_car`.`vehicle_ptr_id` IS NOT NULL THEN %s WHEN `inheritance_bicycle`.`number` IS NOT NULL THEN %s ELSE %s END AS `ms_type`, ROW_NUMBER() OVER (PARTITION BY `inheritance_garage_vehicles`.`garage_id` ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_vehicle`.`id` ASC) AS `ms_rank`
  FROM `inheritance_vehicle`
  LEFT OUTER JOIN `inheritance_car` ON (`inheritance_vehicle`.`id` = `inheritance_car`.`vehicle_ptr_id`)
  LEFT OUTER JOIN `inheritance_taxi` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_taxi`.`ride_id`)
  LEFT OUTER JOIN `inheritance_bicycle` ON (`inheritance_vehicle`.`id` = `inheritance_bicycle`.`frame_id`)
  LEFT OUTER JOIN `inheritance_garage_vehicles` ON (`inheritance_vehicle`.`id` = `inheritance_garage_vehicles`.`vehicle_id`)
  WHERE (NOT (CASE WHEN (`inheritance_taxi`.`ride_id` IS NOT NULL) THEN %s WHEN (`inheritance_car`.`vehicle_ptr_id` IS NOT NULL) THEN %s WHEN (`inheritance_bicycle`.`number` IS NOT NULL) THEN %s ELSE %s END = %s) AND `inheritance_garage_vehicles`.`garage_id` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [0, 1, 2, 3, 0, 0, 0, 1, 1, [1]]

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `inheritance_vehicle`
    LEFT OUTER JOIN `inheritance_car` ON (`inheritance_vehicle`.`id` = `inheritance_car`.`vehicle_ptr_id`)
    LEFT OUTER JOIN `inheritance_taxi` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_taxi`.`ride_id`)
    LEFT OUTER JOIN `inheritance_bicycle` ON (`inheritance_vehicle`.`id` = `inheritance_bicycle`.`frame_id`)
    WHERE CASE WHEN (`inheritance_taxi`.`ride_id` IS NOT NULL) THEN %s WHEN (`inheritance_car`.`vehicle_ptr_id` IS NOT NULL) THEN %s WHEN (`inheritance_bicycle`.`number` IS NOT NULL) THEN %s ELSE %s END = %s) AS CHAR));
-- with [0, 0, 0, 1, 1]

-- statements, default: 8, rows: 8

SELECT concat('{"__typename":"Taxi","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), '}') AS `ms_0`, concat('{"__typename":"Car","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), '}') AS `ms_1`, concat('{"__typename":"Bicycle","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), '}') AS `ms_2`, concat('{"__typename":"Vehicle","name":', json_quote(CONVERT(`inheritance_vehicle`.`name` USING utf8mb4)), '}') AS `ms_3`, CASE WHEN `inheritance_taxi`.`ride_id` IS NOT NULL THEN %s WHEN `inheritance_car`.`vehicle_ptr_id` IS NOT NULL THEN %s WHEN `inheritance_bicycle`.`number` IS NOT NULL THEN %s ELSE %s END AS `ms_type`
FROM `inheritance_vehicle`
LEFT OUTER JOIN `inheritance_car` ON (`inheritance_vehicle`.`id` = `inheritance_car`.`vehicle_ptr_id`)
LEFT OUTER JOIN `inheritance_taxi` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_taxi`.`ride_id`)
LEFT OUTER JOIN `inheritance_bicycle` ON (`inheritance_vehicle`.`id` = `inheritance_bicycle`.`frame_id`)
WHERE CASE WHEN (`inheritance_taxi`.`ride_id` IS NOT NULL) THEN %s WHEN (`inheritance_car`.`vehicle_ptr_id` IS NOT NULL) THEN %s WHEN (`inheritance_bicycle`.`number` IS NOT NULL) THEN %s ELSE %s END = %s
ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_vehicle`.`id` ASC LIMIT 100;
-- with [0, 1, 2, 3, 0, 0, 1, 0, 1]

SELECT CASE WHEN `inheritance_taxi`.`ride_id` IS NOT NULL THEN %s WHEN `inheritance_car`.`vehicle_ptr_id` IS NOT NULL THEN %s WHEN `inheritance_bicycle`.`number` IS NOT NULL THEN %s ELSE %s END AS `ms_type`
FROM `inheritance_vehicle`
LEFT OUTER JOIN `inheritance_car` ON (`inheritance_vehicle`.`id` = `inheritance_car`.`vehicle_ptr_id`)
LEFT OUTER JOIN `inheritance_taxi` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_taxi`.`ride_id`)
LEFT OUTER JOIN `inheritance_bicycle` ON (`inheritance_vehicle`.`id` = `inheritance_bicycle`.`frame_id`)
WHERE CASE WHEN (`inheritance_taxi`.`ride_id` IS NOT NULL) THEN %s WHEN (`inheritance_car`.`vehicle_ptr_id` IS NOT NULL) THEN %s WHEN (`inheritance_bicycle`.`number` IS NOT NULL) THEN %s ELSE %s END = %s
ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_vehicle`.`id` ASC LIMIT 100;
-- with [0, 1, 2, 3, 0, 1, 0, 0, 1]

SELECT CASE WHEN `inheritance_taxi`.`ride_id` IS NOT NULL THEN %s WHEN `inheritance_car`.`vehicle_ptr_id` IS NOT NULL THEN %s WHEN `inheritance_bicycle`.`number` IS NOT NULL THEN %s ELSE %s END AS `ms_type`
FROM `inheritance_vehicle`
LEFT OUTER JOIN `inheritance_car` ON (`inheritance_vehicle`.`id` = `inheritance_car`.`vehicle_ptr_id`)
LEFT OUTER JOIN `inheritance_taxi` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_taxi`.`ride_id`)
LEFT OUTER JOIN `inheritance_bicycle` ON (`inheritance_vehicle`.`id` = `inheritance_bicycle`.`frame_id`)
WHERE (NOT (CASE WHEN (`inheritance_taxi`.`ride_id` IS NOT NULL) THEN %s WHEN (`inheritance_car`.`vehicle_ptr_id` IS NOT NULL) THEN %s WHEN (`inheritance_bicycle`.`number` IS NOT NULL) THEN %s ELSE %s END = %s) AND `inheritance_vehicle`.`wheels` >= %s)
ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_vehicle`.`id` ASC LIMIT 100;
-- with [0, 1, 2, 3, 0, 1, 0, 0, 1, 2]

SELECT CASE WHEN `inheritance_taxi`.`ride_id` IS NOT NULL THEN %s WHEN `inheritance_car`.`vehicle_ptr_id` IS NOT NULL THEN %s WHEN `inheritance_bicycle`.`number` IS NOT NULL THEN %s ELSE %s END AS `ms_type`
FROM `inheritance_vehicle`
LEFT OUTER JOIN `inheritance_car` ON (`inheritance_vehicle`.`id` = `inheritance_car`.`vehicle_ptr_id`)
LEFT OUTER JOIN `inheritance_taxi` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_taxi`.`ride_id`)
LEFT OUTER JOIN `inheritance_bicycle` ON (`inheritance_vehicle`.`id` = `inheritance_bicycle`.`frame_id`)
WHERE NOT (CASE WHEN (`inheritance_taxi`.`ride_id` IS NOT NULL) THEN %s WHEN (`inheritance_car`.`vehicle_ptr_id` IS NOT NULL) THEN %s WHEN (`inheritance_bicycle`.`number` IS NOT NULL) THEN %s ELSE %s END = %s)
ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_vehicle`.`id` ASC LIMIT 100;
-- with [0, 1, 2, 3, 0, 1, 0, 0, 1]

SELECT CASE WHEN `inheritance_taxi`.`ride_id` IS NOT NULL THEN %s ELSE %s END AS `ms_type`
FROM `inheritance_car`
LEFT OUTER JOIN `inheritance_taxi` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_taxi`.`ride_id`)
INNER JOIN `inheritance_vehicle` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_vehicle`.`id`)
WHERE (CASE WHEN (`inheritance_taxi`.`ride_id` IS NOT NULL) THEN %s ELSE %s END = %s OR `inheritance_car`.`doors` > %s)
ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_car`.`vehicle_ptr_id` ASC LIMIT 100;
-- with [0, 1, 1, 0, 1, 4]

SELECT concat('{"id":"', `inheritance_garage`.`id`, '","vehicles":') AS `ms_0`, `inheritance_garage`.`id` AS `ms_1`
FROM `inheritance_garage`
WHERE EXISTS(
  SELECT %s AS `a`
  FROM `inheritance_vehicle` U0
  INNER JOIN `inheritance_garage_vehicles` U1 ON (U0.`id` = U1.`vehicle_id`)
  LEFT OUTER JOIN `inheritance_car` U3 ON (U0.`id` = U3.`vehicle_ptr_id`)
  LEFT OUTER JOIN `inheritance_taxi` U4 ON (U3.`vehicle_ptr_id` = U4.`ride_id`)
  LEFT OUTER JOIN `inheritance_bicycle` U7 ON (U0.`id` = U7.`frame_id`)
  WHERE (U1.`garage_id` = (`inheritance_garage`.`id`) AND CASE WHEN (U4.`ride_id` IS NOT NULL) THEN %s WHEN (U3.`vehicle_ptr_id` IS NOT NULL) THEN %s WHEN (U7.`number` IS NOT NULL) THEN %s ELSE %s END = %s) LIMIT 1)
ORDER BY `inheritance_garage`.`id` ASC LIMIT 100;
-- with [1, 0, 1, 0, 0, 1]

SELECT ms_key, ms_type
FROM (
  SELECT `inheritance_garage_vehicles`.`garage_id` AS `ms_key`, CASE WHEN `inheritance_taxi`.`ride_id` IS NOT NULL THEN %s WHEN `inheritance_car`.`vehicle_ptr_id` IS NOT NULL THEN %s WHEN `inheritance_bicycle`.`number` IS NOT NULL THEN %s ELSE %s END AS `ms_type`, ROW_NUMBER() OVER (PARTITION BY `inheritance_garage_vehicles`.`garage_id` ORDER BY `inheritance_vehicle`.`note` ASC, `inheritance_vehicle`.`id` ASC) AS `ms_rank`
  FROM `inheritance_vehicle`
  LEFT OUTER JOIN `inheritance_car` ON (`inheritance_vehicle`.`id` = `inheritance_car`.`vehicle_ptr_id`)
  LEFT OUTER JOIN `inheritance_taxi` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_taxi`.`ride_id`)
  LEFT OUTER JOIN `inheritance_bicycle` ON (`inheritance_vehicle`.`id` = `inheritance_bicycle`.`frame_id`)
  LEFT OUTER JOIN `inheritance_garage_vehicles` ON (`inheritance_vehicle`.`id` = `inheritance_garage_vehicles`.`vehicle_id`)
  WHERE (NOT (CASE WHEN (`inheritance_taxi`.`ride_id` IS NOT NULL) THEN %s WHEN (`inheritance_car`.`vehicle_ptr_id` IS NOT NULL) THEN %s WHEN (`inheritance_bicycle`.`number` IS NOT NULL) THEN %s ELSE %s END = %s) AND `inheritance_garage_vehicles`.`garage_id` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [0, 1, 2, 3, 0, 1, 0, 0, 1, [1]]

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `inheritance_vehicle`
    LEFT OUTER JOIN `inheritance_car` ON (`inheritance_vehicle`.`id` = `inheritance_car`.`vehicle_ptr_id`)
    LEFT OUTER JOIN `inheritance_taxi` ON (`inheritance_car`.`vehicle_ptr_id` = `inheritance_taxi`.`ride_id`)
    LEFT OUTER JOIN `inheritance_bicycle` ON (`inheritance_vehicle`.`id` = `inheritance_bicycle`.`frame_id`)
    WHERE CASE WHEN (`inheritance_taxi`.`ride_id` IS NOT NULL) THEN %s WHEN (`inheritance_car`.`vehicle_ptr_id` IS NOT NULL) THEN %s WHEN (`inheritance_bicycle`.`number` IS NOT NULL) THEN %s ELSE %s END = %s) AS CHAR));
-- with [0, 1, 0, 0, 1]

-- statements, default: 0, rows: 0

-- statements, default: 0, rows: 0

-- the same as before
