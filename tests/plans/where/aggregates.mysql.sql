-- statements, default: 5, rows: 5

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) > %s
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [4]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) = %s
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [0]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND U0.`pages` > %s)) >= %s
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [300, 2]

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
-- with [247.5, Decimal('31.855')]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE NOT ((
  SELECT ROUND(AVG(U0.`price`), 6) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) > %s)
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [Decimal('30')]
