-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","rating":', coalesce(CAST(`library_volume`.`rating` AS CHAR(64)), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`rating` >= %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [0.75]

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","rating":', coalesce(CAST(`library_volume`.`rating` AS CHAR(64)), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`rating` >= %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [1.0]

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","rating":', coalesce(CAST(`library_volume`.`rating` AS CHAR(64)), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`rating` >= %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [1e+300]
