-- statements, default: 8, rows: 8

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
ORDER BY (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) DESC, `library_writer`.`id` ASC LIMIT 100;

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
ORDER BY (
  SELECT ROUND(AVG(U0.`price`), 6) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) IS NOT NULL, (
  SELECT ROUND(AVG(U0.`price`), 6) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) DESC, `library_writer`.`id` ASC LIMIT 100;

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
ORDER BY (
  SELECT ROUND(AVG(U0.`price`), 6) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) ASC, `library_writer`.`id` ASC LIMIT 100;

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
ORDER BY (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) DESC, (
  SELECT MAX(U0.`pages`) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) IS NULL, (
  SELECT MAX(U0.`pages`) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) ASC, `library_writer`.`name` ASC, `library_writer`.`id` ASC LIMIT 100;

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
ORDER BY (
  SELECT COUNT(DISTINCT U0.`number`) AS `ms_measure`
  FROM `library_copy` U0
  WHERE U0.`volume_id` = (`library_volume`.`id`)) DESC, `library_volume`.`id` ASC LIMIT 3;

SELECT concat('{"name":', json_quote(CONVERT(`library_patron`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_patron`
WHERE `library_patron`.`hidden` = %s
ORDER BY (
  SELECT MAX(U0.`shown`) AS `ms_measure`
  FROM `library_critique` U0
  WHERE (U0.`patron_id` = (`library_patron`.`id`) AND U0.`shown` = %s)) IS NULL, (
  SELECT MAX(U0.`shown`) AS `ms_measure`
  FROM `library_critique` U0
  WHERE (U0.`patron_id` = (`library_patron`.`id`) AND U0.`shown` = %s)) ASC, (
  SELECT MIN(U0.`shown`) AS `ms_measure`
  FROM `library_critique` U0
  WHERE (U0.`patron_id` = (`library_patron`.`id`) AND U0.`shown` = %s)) IS NOT NULL, (
  SELECT MIN(U0.`shown`) AS `ms_measure`
  FROM `library_critique` U0
  WHERE (U0.`patron_id` = (`library_patron`.`id`) AND U0.`shown` = %s)) DESC, `library_patron`.`id` ASC LIMIT 100;
-- with [False, True, True, True, True]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
ORDER BY (
  SELECT MIN(U0.`title`) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) IS NOT NULL, (
  SELECT MIN(U0.`title`) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) DESC, `library_writer`.`id` ASC LIMIT 100;

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
ORDER BY (
  SELECT MAX((U0.`price` - U0.`cost`)) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) IS NULL, (
  SELECT MAX((U0.`price` - U0.`cost`)) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) ASC, `library_writer`.`id` ASC LIMIT 100;

-- statements, default: 8, rows: 8

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
ORDER BY (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) DESC, `library_writer`.`id` ASC LIMIT 100;

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
ORDER BY (
  SELECT ROUND(AVG(U0.`price`), 6) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) IS NOT NULL, (
  SELECT ROUND(AVG(U0.`price`), 6) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) DESC, `library_writer`.`id` ASC LIMIT 100;

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
ORDER BY (
  SELECT ROUND(AVG(U0.`price`), 6) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) ASC, `library_writer`.`id` ASC LIMIT 100;

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
ORDER BY (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) DESC, (
  SELECT MAX(U0.`pages`) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) DESC, `library_writer`.`name` ASC, `library_writer`.`id` ASC LIMIT 100;

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
ORDER BY (
  SELECT COUNT(DISTINCT U0.`number`) AS `ms_measure`
  FROM `library_copy` U0
  WHERE U0.`volume_id` = (`library_volume`.`id`)) DESC, `library_volume`.`id` ASC LIMIT 3;

SELECT concat('{"name":', json_quote(CONVERT(`library_patron`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_patron`
WHERE `library_patron`.`hidden` = %s
ORDER BY (
  SELECT MAX(U0.`shown`) AS `ms_measure`
  FROM `library_critique` U0
  WHERE (U0.`patron_id` = (`library_patron`.`id`) AND U0.`shown` = %s)) IS NULL, (
  SELECT MAX(U0.`shown`) AS `ms_measure`
  FROM `library_critique` U0
  WHERE (U0.`patron_id` = (`library_patron`.`id`) AND U0.`shown` = %s)) ASC, (
  SELECT MIN(U0.`shown`) AS `ms_measure`
  FROM `library_critique` U0
  WHERE (U0.`patron_id` = (`library_patron`.`id`) AND U0.`shown` = %s)) IS NOT NULL, (
  SELECT MIN(U0.`shown`) AS `ms_measure`
  FROM `library_critique` U0
  WHERE (U0.`patron_id` = (`library_patron`.`id`) AND U0.`shown` = %s)) DESC, `library_patron`.`id` ASC LIMIT 100;
-- with [False, True, True, True, True]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
ORDER BY (
  SELECT MIN(U0.`title`) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) IS NOT NULL, (
  SELECT MIN(U0.`title`) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) DESC, `library_writer`.`id` ASC LIMIT 100;

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
ORDER BY (
  SELECT MAX((U0.`price` - U0.`cost`)) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) IS NULL, (
  SELECT MAX((U0.`price` - U0.`cost`)) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`)) ASC, `library_writer`.`id` ASC LIMIT 100;
