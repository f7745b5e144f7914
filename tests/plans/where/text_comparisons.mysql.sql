-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","isbn":', json_quote(CONVERT(`library_volume`.`isbn` USING utf8mb4)), '}') AS `ms_0`
FROM `library_volume`
WHERE (`library_volume`.`isbn` > %s AND `library_volume`.`isbn` <= %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['9780000000020', '9780000000023']
