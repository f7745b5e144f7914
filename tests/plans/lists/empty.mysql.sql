-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '","helpers":') AS `ms_0`, `library_volume`.`id` AS `ms_1`
FROM `library_volume`
WHERE `library_volume`.`title` = %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['nothing']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 0;
