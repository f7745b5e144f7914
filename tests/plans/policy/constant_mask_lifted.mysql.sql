-- statements, default: 2, rows: 2

SELECT concat('{"name":', json_quote(CONVERT(`library_keeper`.`name` USING utf8mb4)), ',"wage":"', `library_keeper`.`wage`, '","bonus":', CASE WHEN `library_keeper`.`bonus` IS NULL THEN 'null' ELSE concat('"', `library_keeper`.`bonus`, '"') END, '}') AS `ms_0`
FROM `library_keeper`
ORDER BY `library_keeper`.`id` ASC LIMIT 100;

SELECT concat('{"cost":"', `library_volume`.`cost`, '"}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 2;
