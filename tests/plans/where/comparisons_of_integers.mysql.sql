-- statements, default: 5, rows: 5

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`pages` > %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [248]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`pages` >= %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [248]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`pages` < %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [248]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`pages` <= %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [248]

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE (`library_volume`.`pages` >= %s AND `library_volume`.`pages` < %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [137, 248]

-- statements, default: 5, rows: 5

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`pages` > %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [0]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`pages` >= %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [0]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`pages` < %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [0]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`pages` <= %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [0]

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE (`library_volume`.`pages` >= %s AND `library_volume`.`pages` < %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [137, 0]
