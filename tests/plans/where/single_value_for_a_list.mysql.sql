-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` IN %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [[4]]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` IN %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [[2, 9]]
