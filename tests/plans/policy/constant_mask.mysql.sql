-- statements, default: 3, rows: 3

SELECT concat('{"name":', json_quote(CONVERT(`library_keeper`.`name` USING utf8mb4)), ',"wage":"~marker:FORBIDDEN","bonus":null}') AS `ms_0`
FROM `library_keeper`
ORDER BY `library_keeper`.`id` ASC LIMIT 100;

SELECT concat('{"cost":"~marker:FORBIDDEN","title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 2;

SELECT concat('{"cost":"~marker:FORBIDDEN"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` = %s;
-- with [1]
