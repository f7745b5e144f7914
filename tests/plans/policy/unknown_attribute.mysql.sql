-- statements, default: 1, rows: 1

SELECT concat('{"name":', json_quote(CONVERT(`library_patron`.`name` USING utf8mb4)), ',"email":"~marker:FORBIDDEN"}') AS `ms_0`
FROM `library_patron`
WHERE `library_patron`.`hidden` = %s
ORDER BY `library_patron`.`id` ASC LIMIT 100;
-- with [False]
