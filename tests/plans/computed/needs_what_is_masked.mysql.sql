-- statements, default: 2, rows: 2

SELECT concat('{"name":', json_quote(CONVERT(`library_keeper`.`name` USING utf8mb4)), ',"monthly":null,"total":null,"wage":"~marker:FORBIDDEN","bonus":null}') AS `ms_0`
FROM `library_keeper`
ORDER BY `library_keeper`.`id` ASC LIMIT 100;

SELECT concat('{"margin":null,"cost":"~marker:FORBIDDEN","price":', CASE WHEN `library_volume`.`price` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`price`, '"') END, '}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 2;
