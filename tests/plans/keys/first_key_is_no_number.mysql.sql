-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` = %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [1]

-- statements, default: 2, rows: 2

SELECT concat('{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` = %s;
-- with [2]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (`library_volume`.`id` = %s OR `library_volume`.`id` = %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [2, 1]

-- statements, default: 1, rows: 1

-- the same as before
