-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_volume`.`id`, '","lendable":', CASE WHEN `library_volume`.`lendable` THEN 'true' WHEN NOT `library_volume`.`lendable` THEN 'false' END, '}') AS `ms_0`
FROM `library_volume`
WHERE CASE WHEN (`library_volume`.`lendable` = %s) THEN `library_volume`.`sold` ELSE NULL END > %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [True, 0]

SELECT concat('{"id":"', `library_volume`.`id`, '","lendable":', CASE WHEN `library_volume`.`lendable` THEN 'true' WHEN NOT `library_volume`.`lendable` THEN 'false' END, '}') AS `ms_0`
FROM `library_volume`
WHERE CASE WHEN (`library_volume`.`lendable` = %s) THEN `library_volume`.`sold` ELSE NULL END IS NULL
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [True]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (CASE WHEN (`library_volume`.`lendable` = %s) THEN `library_volume`.`sold` ELSE NULL END > %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [True, 0]
