-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '","title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` = %s;
-- with [2]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE `library_writer`.`id` = %s;
-- with [2]

-- statements, default: 2, rows: 2

-- the same as before

-- statements, default: 0, rows: 0

-- statements, default: 0, rows: 0

-- the same as before
