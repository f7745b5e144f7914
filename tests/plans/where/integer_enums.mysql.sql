-- statements, default: 3, rows: 3

SELECT concat('{"name":', json_quote(CONVERT(`library_patron`.`name` USING utf8mb4)), ',"standing":', CASE WHEN `library_patron`.`standing` = %s THEN '"NEW"' WHEN `library_patron`.`standing` = %s THEN '"KNOWN"' WHEN `library_patron`.`standing` = %s THEN '"TRUSTED"' WHEN `library_patron`.`standing` IS NULL THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS `ms_0`
FROM `library_patron`
WHERE `library_patron`.`standing` = %s
ORDER BY `library_patron`.`id` ASC LIMIT 100;
-- with [0, 1, 9, 9]

SELECT concat('{"name":', json_quote(CONVERT(`library_patron`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_patron`
WHERE `library_patron`.`standing` IN %s
ORDER BY `library_patron`.`id` ASC LIMIT 100;
-- with [[0, 9]]

SELECT concat('{"name":', json_quote(CONVERT(`library_patron`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_patron`
WHERE `library_patron`.`standing` IS NULL
ORDER BY `library_patron`.`id` ASC LIMIT 100;

-- statements, default: 3, rows: 3

SELECT concat('{"name":', json_quote(CONVERT(`library_patron`.`name` USING utf8mb4)), ',"standing":', CASE WHEN `library_patron`.`standing` = %s THEN '"NEW"' WHEN `library_patron`.`standing` = %s THEN '"KNOWN"' WHEN `library_patron`.`standing` = %s THEN '"TRUSTED"' WHEN `library_patron`.`standing` IS NULL THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS `ms_0`
FROM `library_patron`
WHERE `library_patron`.`standing` = %s
ORDER BY `library_patron`.`id` ASC LIMIT 100;
-- with [0, 1, 9, 0]

SELECT concat('{"name":', json_quote(CONVERT(`library_patron`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_patron`
WHERE `library_patron`.`standing` IN %s
ORDER BY `library_patron`.`id` ASC LIMIT 100;
-- with [[0, 9]]

SELECT concat('{"name":', json_quote(CONVERT(`library_patron`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_patron`
WHERE `library_patron`.`standing` IS NULL
ORDER BY `library_patron`.`id` ASC LIMIT 100;
