-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '","title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`isbn` = %s;
-- with ['9780000000007']

SELECT concat('{"code":', json_quote(CONVERT(`library_press`.`code` USING utf8mb4)), '}') AS `ms_0`
FROM `library_press`
WHERE `library_press`.`name` = %s;
-- with ['Slash & Sons']

-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '","title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`isbn` = %s;
-- with ['nothing']

SELECT concat('{"code":', json_quote(CONVERT(`library_press`.`code` USING utf8mb4)), '}') AS `ms_0`
FROM `library_press`
WHERE `library_press`.`name` = %s;
-- with ['Slash & Sons']

-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '","title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`isbn` = %s;
-- with ['']

SELECT concat('{"code":', json_quote(CONVERT(`library_press`.`code` USING utf8mb4)), '}') AS `ms_0`
FROM `library_press`
WHERE `library_press`.`name` = %s;
-- with ['Slash & Sons']
