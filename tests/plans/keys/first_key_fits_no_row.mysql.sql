-- statements, default: 0, rows: 0

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` = %s;
-- with [2]

-- statements, default: 0, rows: 0

-- the same as before
