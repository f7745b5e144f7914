-- statements, default: 3, rows: 3

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_volume`
    WHERE `library_volume`.`lendable` = %s) AS CHAR)), (
  SELECT CASE WHEN EXISTS (
    SELECT `library_volume`.`id` AS `pk`
    FROM `library_volume`
    WHERE `library_volume`.`lendable` = %s LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END);
-- with [True, True, 3]

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), ',"writer":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_writer` U0
  WHERE U0.`id` = (`library_volume`.`writer_id`)), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`lendable` = %s
ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT %s;
-- with [True, 3]

SELECT concat('{"node":{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`lendable` = %s
ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT %s;
-- with [True, 3]

-- statements, default: 3, rows: 3

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_volume`
    WHERE `library_volume`.`lendable` = %s) AS CHAR)), (
  SELECT CASE WHEN EXISTS (
    SELECT `library_volume`.`id` AS `pk`
    FROM `library_volume`
    WHERE `library_volume`.`lendable` = %s LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END);
-- with [True, True, 10]

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), ',"writer":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_writer` U0
  WHERE U0.`id` = (`library_volume`.`writer_id`)), 'null'), '}') AS `ms_0`
FROM (
  SELECT `library_volume`.`id`, `library_volume`.`writer_id`, `library_volume`.`pages`
  FROM `library_volume`
  WHERE `library_volume`.`lendable` = %s
  ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT %s OFFSET %s) `library_volume`
ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC;
-- with [True, 5, 5]

SELECT concat('{"node":{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}}') AS `ms_0`
FROM (
  SELECT `library_volume`.`id`, `library_volume`.`title`, `library_volume`.`pages`
  FROM `library_volume`
  WHERE `library_volume`.`lendable` = %s
  ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT %s OFFSET %s) `library_volume`
ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC;
-- with [True, 5, 5]

-- statements, default: 3, rows: 3

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_volume`
    WHERE `library_volume`.`lendable` = %s) AS CHAR)), (
  SELECT CASE WHEN EXISTS (
    SELECT `library_volume`.`id` AS `pk`
    FROM `library_volume`
    WHERE `library_volume`.`lendable` = %s LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END);
-- with [True, True, 102]

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), ',"writer":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_writer` U0
  WHERE U0.`id` = (`library_volume`.`writer_id`)), 'null'), '}') AS `ms_0`
FROM (
  SELECT `library_volume`.`id`, `library_volume`.`writer_id`, `library_volume`.`pages`
  FROM `library_volume`
  WHERE `library_volume`.`lendable` = %s
  ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT %s OFFSET %s) `library_volume`
ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC;
-- with [True, 100, 2]

SELECT concat('{"node":{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}}') AS `ms_0`
FROM (
  SELECT `library_volume`.`id`, `library_volume`.`title`, `library_volume`.`pages`
  FROM `library_volume`
  WHERE `library_volume`.`lendable` = %s
  ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT %s OFFSET %s) `library_volume`
ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC;
-- with [True, 100, 2]

-- statements, default: 3, rows: 3

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_volume`
    WHERE `library_volume`.`lendable` = %s) AS CHAR)), (
  SELECT CASE WHEN EXISTS (
    SELECT `library_volume`.`id` AS `pk`
    FROM `library_volume`
    WHERE `library_volume`.`lendable` = %s LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END);
-- with [True, True, 0]

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), ',"writer":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_writer` U0
  WHERE U0.`id` = (`library_volume`.`writer_id`)), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`lendable` = %s
ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT %s;
-- with [True, 0]

SELECT concat('{"node":{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`lendable` = %s
ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT %s;
-- with [True, 0]

-- statements, default: 3, rows: 3

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_volume`
    WHERE `library_volume`.`lendable` = %s) AS CHAR)), (
  SELECT CASE WHEN EXISTS (
    SELECT `library_volume`.`id` AS `pk`
    FROM `library_volume`
    WHERE `library_volume`.`lendable` = %s LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END);
-- with [True, True, 199]

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), ',"writer":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_writer` U0
  WHERE U0.`id` = (`library_volume`.`writer_id`)), 'null'), '}') AS `ms_0`
FROM (
  SELECT `library_volume`.`id`, `library_volume`.`writer_id`, `library_volume`.`pages`
  FROM `library_volume`
  WHERE `library_volume`.`lendable` = %s
  ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT 100 OFFSET %s) `library_volume`
ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC;
-- with [True, 99]

SELECT concat('{"node":{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}}') AS `ms_0`
FROM (
  SELECT `library_volume`.`id`, `library_volume`.`title`, `library_volume`.`pages`
  FROM `library_volume`
  WHERE `library_volume`.`lendable` = %s
  ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT 100 OFFSET %s) `library_volume`
ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC;
-- with [True, 99]
