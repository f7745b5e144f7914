-- statements, default: 3, rows: 3

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 1;

SELECT concat('{"name":', json_quote(CONVERT(`library_press`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_press`
ORDER BY `library_press`.`code` ASC LIMIT 1;

SELECT concat('{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 1;
