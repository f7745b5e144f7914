-- statements, default: 5, rows: 5

SELECT concat('{"grouped":', CASE WHEN BINARY CONVERT(`choices_unusual`.`grouped` USING utf8mb4) = %s THEN '"VINYL"' WHEN BINARY CONVERT(`choices_unusual`.`grouped` USING utf8mb4) = %s THEN '"CD"' WHEN BINARY CONVERT(`choices_unusual`.`grouped` USING utf8mb4) = %s THEN '"UNKNOWN"' WHEN `choices_unusual`.`grouped` IS NULL OR `choices_unusual`.`grouped` = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, ',"called":', CASE WHEN BINARY CONVERT(`choices_unusual`.`called` USING utf8mb4) = %s THEN '"NEW"' WHEN BINARY CONVERT(`choices_unusual`.`called` USING utf8mb4) = %s THEN '"OLD"' WHEN `choices_unusual`.`called` IS NULL OR `choices_unusual`.`called` = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, ',"mapped":', CASE WHEN BINARY CONVERT(`choices_unusual`.`mapped` USING utf8mb4) = %s THEN '"A"' WHEN BINARY CONVERT(`choices_unusual`.`mapped` USING utf8mb4) = %s THEN '"C"' WHEN `choices_unusual`.`mapped` IS NULL OR `choices_unusual`.`mapped` = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, ',"emptied":', CASE WHEN BINARY CONVERT(`choices_unusual`.`emptied` USING utf8mb4) = %s THEN '"SOME"' WHEN `choices_unusual`.`emptied` IS NULL OR `choices_unusual`.`emptied` = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, ',"decimal":"', `choices_unusual`.`decimal`, '","launch":"', `choices_unusual`.`launch`, '"}') AS `ms_0`
FROM `choices_unusual`
ORDER BY `choices_unusual`.`id` ASC LIMIT 100;
-- with ['vinyl', 'cd', 'unknown', 'new', 'old', 'a', 'c', 'some']

SELECT concat('{"action":', CASE WHEN BINARY CONVERT(`choices_unnameable`.`action` USING utf8mb4) = %s THEN '"GIT_PUSH"' WHEN BINARY CONVERT(`choices_unnameable`.`action` USING utf8mb4) = %s THEN '"GIT_FORCE_PUSH"' WHEN BINARY CONVERT(`choices_unnameable`.`action` USING utf8mb4) = %s THEN '"GIT_PUSH_2"' WHEN `choices_unnameable`.`action` IS NULL OR `choices_unnameable`.`action` = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, ',"price":', CASE WHEN BINARY CONVERT(`choices_unnameable`.`price` USING utf8mb4) = %s THEN '"FIXED_PRICE"' WHEN BINARY CONVERT(`choices_unnameable`.`price` USING utf8mb4) = %s THEN '"S_STANDARD"' WHEN BINARY CONVERT(`choices_unnameable`.`price` USING utf8mb4) = %s THEN '"VALUE_1_ST"' WHEN `choices_unnameable`.`price` IS NULL OR `choices_unnameable`.`price` = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, ',"kept":', CASE WHEN BINARY CONVERT(`choices_unnameable`.`kept` USING utf8mb4) = %s THEN '"TRUE_"' WHEN BINARY CONVERT(`choices_unnameable`.`kept` USING utf8mb4) = %s THEN '"FALSE_"' WHEN BINARY CONVERT(`choices_unnameable`.`kept` USING utf8mb4) = %s THEN '"NULL_"' WHEN BINARY CONVERT(`choices_unnameable`.`kept` USING utf8mb4) = %s THEN '"TYPE"' WHEN `choices_unnameable`.`kept` IS NULL OR `choices_unnameable`.`kept` = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, ',"foreign":', CASE WHEN BINARY CONVERT(`choices_unnameable`.`foreign` USING utf8mb4) = %s THEN '"GROER"' WHEN BINARY CONVERT(`choices_unnameable`.`foreign` USING utf8mb4) = %s THEN '"NUMBER"' WHEN `choices_unnameable`.`foreign` IS NULL OR `choices_unnameable`.`foreign` = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS `ms_0`
FROM `choices_unnameable`
ORDER BY `choices_unnameable`.`id` ASC LIMIT 100;
-- with ['git-push', 'git-force-push', 'git push', 'Fixed price', 'S/standard', '1st', 'true', 'false', 'null', '__type', 'größer', '数']

SELECT concat('{"value":', CASE WHEN BINARY CONVERT(`choices_doubled`.`value` USING utf8mb4) = %s THEN '"A_B"' WHEN BINARY CONVERT(`choices_doubled`.`value` USING utf8mb4) = %s THEN '"A_B_2"' WHEN BINARY CONVERT(`choices_doubled`.`value` USING utf8mb4) = %s THEN '"A_B_3"' WHEN BINARY CONVERT(`choices_doubled`.`value` USING utf8mb4) = %s THEN '"A_B_4"' WHEN `choices_doubled`.`value` IS NULL OR `choices_doubled`.`value` = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS `ms_0`
FROM `choices_doubled`
ORDER BY `choices_doubled`.`id` ASC LIMIT 100;
-- with ['a-b', 'a_b', 'A B', 'A_B']

SELECT concat('{"country":', json_quote(CONVERT(`choices_long`.`country` USING utf8mb4)), ',"icon":', coalesce(CAST(json_quote(CONVERT(`choices_long`.`icon` USING utf8mb4)) AS CHAR), 'null'), '}') AS `ms_0`
FROM `choices_long`
ORDER BY `choices_long`.`id` ASC LIMIT 100;

SELECT concat('{"none":', json_quote(CONVERT(`choices_unlisted`.`none` USING utf8mb4)), ',"single":', CASE WHEN BINARY CONVERT(`choices_unlisted`.`single` USING utf8mb4) = %s THEN '"ONLY"' WHEN `choices_unlisted`.`single` IS NULL OR `choices_unlisted`.`single` = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS `ms_0`
FROM `choices_unlisted`
ORDER BY `choices_unlisted`.`id` ASC LIMIT 100;
-- with ['only']
