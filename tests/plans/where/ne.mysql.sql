-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","subtitle":', coalesce(CAST(json_quote(CONVERT(`library_volume`.`subtitle` USING utf8mb4)) AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE NOT (`library_volume`.`subtitle` = %s)
ORDER BY `library_volume`.`id` ASC LIMIT 50;
-- with ['part 1']
