-- statements, default: 4, rows: 4

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), ',"country":', CASE WHEN BINARY CONVERT(`library_writer`.`country` USING utf8mb4) = %s THEN '"EN_GB"' WHEN BINARY CONVERT(`library_writer`.`country` USING utf8mb4) = %s THEN '"RU"' WHEN BINARY CONVERT(`library_writer`.`country` USING utf8mb4) = %s THEN '"JA_JP"' WHEN `library_writer`.`country` IS NULL OR `library_writer`.`country` = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS `ms_0`
FROM `library_writer`
WHERE `library_writer`.`country` = %s
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with ['en-GB', 'ru', 'ja-JP', 'en-GB']

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE NOT (`library_writer`.`country` = %s)
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with ['en-GB']

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE `library_writer`.`country` IN %s
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [['ru']]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE `library_writer`.`country` IN %s
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [['ja-JP', 'ru']]

-- statements, default: 3, rows: 3

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), ',"country":', CASE WHEN BINARY CONVERT(`library_writer`.`country` USING utf8mb4) = %s THEN '"EN_GB"' WHEN BINARY CONVERT(`library_writer`.`country` USING utf8mb4) = %s THEN '"RU"' WHEN BINARY CONVERT(`library_writer`.`country` USING utf8mb4) = %s THEN '"JA_JP"' WHEN `library_writer`.`country` IS NULL OR `library_writer`.`country` = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS `ms_0`
FROM `library_writer`
WHERE `library_writer`.`country` = %s
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with ['en-GB', 'ru', 'ja-JP', 'ja-JP']

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE NOT (`library_writer`.`country` = %s)
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with ['ja-JP']

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE `library_writer`.`country` IN %s
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [['ja-JP', 'ru']]
