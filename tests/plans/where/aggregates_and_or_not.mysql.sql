-- statements, default: 7, rows: 7

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE ((
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) = %s OR (
  SELECT AVG(CAST(U0.`pages` AS DOUBLE)) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) > %s)
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [0, 250.0]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE NOT ((
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) > %s)
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [4]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE ((
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND U0.`pages` > %s)) >= %s OR (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND U0.`pages` > %s AND U0.`lendable` = %s)) >= %s)
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [300, 3, 300, False, 1]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE (EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND U0.`pages` > %s) LIMIT 1) AND (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) < %s)
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1, 300, 5]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 100;

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 100;

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 100;
