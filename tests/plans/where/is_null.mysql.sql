-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","subtitle":', coalesce(CAST(json_quote(CONVERT(`library_volume`.`subtitle` USING utf8mb4)) AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`subtitle` IS NULL
ORDER BY `library_volume`.`id` ASC LIMIT 100;

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","subtitle":', coalesce(CAST(json_quote(CONVERT(`library_volume`.`subtitle` USING utf8mb4)) AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`subtitle` IS NOT NULL
ORDER BY `library_volume`.`id` ASC LIMIT 100;
