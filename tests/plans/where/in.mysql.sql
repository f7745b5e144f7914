-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` IN %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [[1, 404, 5]]

-- statements, default: 0, rows: 0

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` IN %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [[7]]

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` IN %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [[1, 2, 3, 4, 5, 6, 7, 8, 9]]
