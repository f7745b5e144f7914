-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","lendable":', CASE WHEN `library_volume`.`lendable` THEN 'true' WHEN NOT `library_volume`.`lendable` THEN 'false' END, ',"pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`lendable` DESC, `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`id` ASC LIMIT 6;
