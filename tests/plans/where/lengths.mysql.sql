-- statements, default: 3, rows: 3

SELECT concat('{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `library_volume`
WHERE CHAR_LENGTH(`library_volume`.`title`) = %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [8]

SELECT concat('{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `library_volume`
WHERE (CHAR_LENGTH(`library_volume`.`title`)) IN %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [[6, 9]]

SELECT concat('{"subtitle":', coalesce(CAST(json_quote(CONVERT(`library_volume`.`subtitle` USING utf8mb4)) AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE CHAR_LENGTH(`library_volume`.`subtitle`) < %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [3]

-- statements, default: 2, rows: 2

SELECT concat('{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `library_volume`
WHERE CHAR_LENGTH(`library_volume`.`title`) = %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [11]

SELECT concat('{"subtitle":', coalesce(CAST(json_quote(CONVERT(`library_volume`.`subtitle` USING utf8mb4)) AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE CHAR_LENGTH(`library_volume`.`subtitle`) < %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [3]
