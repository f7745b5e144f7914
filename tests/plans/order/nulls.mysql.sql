-- statements, default: 6, rows: 6

SELECT concat('{"pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`id` ASC LIMIT 100;

SELECT concat('{"pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`pages` ASC, `library_volume`.`id` ASC LIMIT 100;

SELECT concat('{"pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`id` ASC LIMIT 100;

SELECT concat('{"pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT 100;

SELECT concat('{"pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT 100;

SELECT concat('{"pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT 100;
