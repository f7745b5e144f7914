-- statements, default: 1, rows: 1

SELECT concat('{"name":', json_quote(CONVERT(`fields_defaults`.`name` USING utf8mb4)), ',"count":', `fields_defaults`.`count`, ',"share":"', `fields_defaults`.`share`, '"}') AS `ms_0`
FROM `fields_defaults`
ORDER BY `fields_defaults`.`id` ASC LIMIT 100;
