-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_writer`.`id`, '","name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 100;

SELECT concat('{"title":', json_quote(CONVERT(`library_subject`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `library_subject`
ORDER BY `library_subject`.`id` ASC LIMIT 100;
