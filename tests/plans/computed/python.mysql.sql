-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '","pagePrice":') AS `ms_0`, `library_volume`.`price` AS `ms_1`, `library_volume`.`pages` AS `ms_2`, `library_volume`.`title` AS `ms_3`, `library_writer`.`name` AS `ms_4`, concat(',"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_5`
FROM `library_volume`
INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
ORDER BY `library_volume`.`id` ASC LIMIT 6;

SELECT `library_volume`.`price` AS `ms_0`, `library_volume`.`pages` AS `ms_1`, `library_volume`.`title` AS `ms_2`, `library_writer`.`name` AS `ms_3`
FROM `library_volume`
INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
WHERE `library_volume`.`id` = %s;
-- with [7]
