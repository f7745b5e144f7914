-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","sold":', CASE WHEN `library_volume`.`lendable` = %s THEN concat('"', `library_volume`.`sold`, '"') ELSE '"~marker:FORBIDDEN"' END, '}') AS `ms_0`
FROM `library_volume`
ORDER BY CASE WHEN `library_volume`.`lendable` = %s THEN `library_volume`.`sold` ELSE NULL END DESC, `library_volume`.`id` ASC LIMIT 100;
-- with [True, True]
