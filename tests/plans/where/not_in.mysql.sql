-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE NOT (`library_volume`.`pages` IN %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [[100, 137, 174]]

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 100;
