-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`pages` > %s
ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT %s;
-- with [300, 2]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT %s;
-- with ['Ko%', 2]

-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`pages` > %s
ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT %s;
-- with [300, 1]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT %s;
-- with ['Wa%', 1]

-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT %s;
-- with [2]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT %s;
-- with ['Ko%', 2]

-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`pages` < %s
ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT %s;
-- with [150, 2]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT %s;
-- with ['Ko%', 2]
