-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` = %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['Kokoro 1']

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` = %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['Kokoro 9']

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` = %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ["Ünder 'quotes'"]

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` = %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['']
