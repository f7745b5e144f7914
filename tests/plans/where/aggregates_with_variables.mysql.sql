-- statements, default: 3, rows: 3

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND U0.`pages` > %s)) <= %s
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [200, 1]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE ((
  SELECT AVG(CAST(U0.`pages` AS DOUBLE)) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) > %s AND (
  SELECT ROUND(AVG(U0.`price`), 6) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) < %s)
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [250.5, Decimal('20.005')]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) > %s
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1]

-- statements, default: 3, rows: 3

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND U0.`pages` > %s)) <= %s
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [100, 3]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE ((
  SELECT AVG(CAST(U0.`pages` AS DOUBLE)) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) > %s AND (
  SELECT ROUND(AVG(U0.`price`), 6) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) < %s)
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [10.0, Decimal('5')]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE (
  SELECT MIN(U0.`pages`) AS `ms_measure`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND U0.`title` LIKE BINARY %s)) > %s
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with ['%a%', 50]

-- statements, default: 3, rows: 3

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND U0.`pages` > %s)) <= %s
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [2147483647, 0]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE ((
  SELECT AVG(CAST(U0.`pages` AS DOUBLE)) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) > %s AND (
  SELECT ROUND(AVG(U0.`price`), 6) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) < %s)
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1e+300, Decimal('-1')]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE ((
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) = %s OR (
  SELECT SUM(U0.`pages`) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) > %s)
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [0, 500.0]
