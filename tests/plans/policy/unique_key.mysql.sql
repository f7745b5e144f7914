-- statements, default: 1, rows: 1

SELECT concat('{"name":', json_quote(CONVERT(`library_patron`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_patron`
WHERE ((`library_patron`.`hidden` = %s OR `library_patron`.`id` = %s) AND CASE WHEN (`library_patron`.`id` = %s) THEN `library_patron`.`email` ELSE NULL END = %s);
-- with [False, 2, 2, 'pat@example.org']

-- statements, default: 1, rows: 1

SELECT concat('{"name":', json_quote(CONVERT(`library_patron`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_patron`
WHERE ((`library_patron`.`hidden` = %s OR `library_patron`.`id` = %s) AND CASE WHEN (`library_patron`.`id` = %s) THEN `library_patron`.`email` ELSE NULL END = %s);
-- with [False, 2, 2, 'ron@example.org']
