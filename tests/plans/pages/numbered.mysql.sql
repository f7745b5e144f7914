-- statements, default: 2, rows: 2

SELECT (
  SELECT CASE WHEN EXISTS (
    SELECT `library_volume`.`id` AS `pk`
    FROM `library_volume` LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END);
-- with [3]

SELECT concat('{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM (
  SELECT `library_volume`.`id`, `library_volume`.`title`
  FROM `library_volume`
  ORDER BY `library_volume`.`title` ASC, `library_volume`.`id` ASC LIMIT %s OFFSET %s) `library_volume`
ORDER BY `library_volume`.`title` ASC, `library_volume`.`id` ASC;
-- with [3, 0]

-- statements, default: 2, rows: 2

SELECT (
  SELECT CASE WHEN EXISTS (
    SELECT `library_volume`.`id` AS `pk`
    FROM `library_volume` LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END);
-- with [9]

SELECT concat('{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM (
  SELECT `library_volume`.`id`, `library_volume`.`title`
  FROM `library_volume`
  ORDER BY `library_volume`.`title` ASC, `library_volume`.`id` ASC LIMIT %s OFFSET %s) `library_volume`
ORDER BY `library_volume`.`title` ASC, `library_volume`.`id` ASC;
-- with [3, 6]

-- statements, default: 2, rows: 2

SELECT (
  SELECT CASE WHEN EXISTS (
    SELECT `library_volume`.`id` AS `pk`
    FROM `library_volume` LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END);
-- with [200]

SELECT concat('{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM (
  SELECT `library_volume`.`id`, `library_volume`.`title`
  FROM `library_volume`
  ORDER BY `library_volume`.`title` ASC, `library_volume`.`id` ASC LIMIT 100 OFFSET %s) `library_volume`
ORDER BY `library_volume`.`title` ASC, `library_volume`.`id` ASC;
-- with [100]

-- statements, default: 0, rows: 0
