-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`lendable` = %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [True]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (`library_volume`.`lendable` = %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [True]

-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`lendable` = %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [False]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (`library_volume`.`lendable` = %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [False]
