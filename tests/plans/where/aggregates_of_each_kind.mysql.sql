-- statements, default: 14, rows: 14

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (
  SELECT COUNT(DISTINCT U0.`number`) AS `ms_measure`
  FROM `library_copy` U0
  WHERE U0.`volume_id` = (`library_volume`.`id`)) >= %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [3]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE (
  SELECT SUM(U0.`pages`) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) >= %s
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [991.5]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE (
  SELECT SUM(U0.`price`) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) > %s
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [Decimal('146.995')]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE (
  SELECT MIN(U0.`published`) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) < %s
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with ['1910-01-01']

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE ((
  SELECT MIN(U0.`title`) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) LIKE BINARY %s AND CHAR_LENGTH((
  SELECT MIN(U0.`title`) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`))) > %s)
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with ['100%', 10]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE (
  SELECT MAX(U0.`published`) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) >= %s
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with ['1960-01-01']

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE ((
  SELECT STDDEV_SAMP(CAST(U0.`pages` AS DOUBLE)) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) > %s AND (
  SELECT VAR_SAMP(CAST(U0.`rating` AS DOUBLE)) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) >= %s)
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [100.0, 0.3]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE ((
  SELECT STDDEV_POP(CAST(U0.`price` AS DOUBLE)) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) < %s AND (
  SELECT VAR_POP(CAST(U0.`pages` AS DOUBLE)) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) < %s)
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [Decimal('17.33'), 8000.0]

SELECT concat('{"name":', json_quote(CONVERT(`library_patron`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_patron`
WHERE ((
  SELECT MAX(U0.`taken`) AS `ms_measure`
  FROM `library_borrowing` U0
  WHERE U0.`patron_id` = (`library_patron`.`id`)) >= %s AND (
  SELECT SUM(U0.`allowed`) AS `ms_measure`
  FROM `library_borrowing` U0
  WHERE U0.`patron_id` = (`library_patron`.`id`)) > %s)
ORDER BY `library_patron`.`id` ASC LIMIT 100;
-- with ['2020-01-01 00:00:00', 86400000000]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE (
  SELECT MIN(U0.`lendable`) AS `ms_measure`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND U0.`id` > %s)) = %s
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [3, False]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE (
  SELECT MAX(U0.`lendable`) AS `ms_measure`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND U0.`id` < %s)) = %s
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [4, True]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE ((
  SELECT MAX((U0.`price` - U0.`cost`)) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) > %s AND (
  SELECT MAX(U0.`pages` > %s) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) = %s)
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [Decimal('31'), 300, True]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE (
  SELECT ROUND(AVG(U0.`price`), 6) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) IS NULL
ORDER BY `library_writer`.`id` ASC LIMIT 100;

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE ((
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`))) IN %s
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [[0, 4]]
