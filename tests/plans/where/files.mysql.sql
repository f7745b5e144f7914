-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '","cover":', CASE WHEN `library_volume`.`cover` IS NULL OR `library_volume`.`cover` = '' THEN 'null' ELSE concat('{"name":', json_quote(CONVERT(`library_volume`.`cover` USING utf8mb4)), '}') END, '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`cover` LIKE BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['%/5.png']

SELECT concat('{"id":"', `library_volume`.`id`, '","cover":', CASE WHEN `library_volume`.`cover` IS NULL OR `library_volume`.`cover` = '' THEN 'null' ELSE concat('{"name":', json_quote(CONVERT(`library_volume`.`cover` USING utf8mb4)), '}') END, '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`cover` = %s
ORDER BY `library_volume`.`id` ASC LIMIT 2;
-- with ['']
