-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_UNQUOTE(`library_volume`.`details`) IS NULL
ORDER BY `library_volume`.`id` ASC LIMIT 100;

SELECT concat('{"id":"', `library_volume`.`id`, '","details":', coalesce(CAST(CAST(`library_volume`.`details` AS CHAR) AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE JSON_UNQUOTE(`library_volume`.`details`) IS NOT NULL
ORDER BY `library_volume`.`id` ASC LIMIT 1;
