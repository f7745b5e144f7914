-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '","lendable":', CASE WHEN `library_volume`.`lendable` THEN 'true' WHEN NOT `library_volume`.`lendable` THEN 'false' END, ',"sold":', CASE WHEN `library_volume`.`lendable` = %s THEN concat('"', `library_volume`.`sold`, '"') ELSE '"~marker:FORBIDDEN"' END, '}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 6;
-- with [True]

SELECT concat('{"id":"', `library_critique`.`id`, '","stars":', `library_critique`.`stars`, ',"text":', CASE WHEN `library_critique`.`stars` >= %s THEN concat(json_quote(CONVERT(`library_critique`.`text` USING utf8mb4))) ELSE '"~marker:FORBIDDEN"' END, '}') AS `ms_0`
FROM `library_critique`
WHERE `library_critique`.`shown` = %s
ORDER BY `library_critique`.`id` ASC LIMIT 6;
-- with [2, True]
