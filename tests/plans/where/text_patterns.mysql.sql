-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '","title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` REGEXP BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['^[KW]']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` REGEXP %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['^[KW]']

-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '","title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` REGEXP BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['o$']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` REGEXP %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['o$']

-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '","title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` REGEXP BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['(peace|wool) [0-9]']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` REGEXP %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['(peace|wool) [0-9]']
