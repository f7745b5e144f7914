-- statements, default: 0, rows: 0

-- statements, default: 1, rows: 1

SELECT concat('{"__typename":"Volume","nodeId":"', replace(to_base64(concat('["Volume","', `library_volume`.`id`, '"]')), char(10 USING utf8mb4), ''), '","title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` = %s;
-- with [5]

-- statements, default: 1, rows: 1

SELECT concat('{"__typename":"Press","nodeId":"', replace(to_base64(concat('["Press",', json_quote(CONVERT(`library_press`.`code` USING utf8mb4)), ']')), char(10 USING utf8mb4), ''), '","name":', json_quote(CONVERT(`library_press`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_press`
WHERE `library_press`.`code` = %s;
-- with ['old']

-- statements, default: 0, rows: 0

-- the same as before

-- statements, default: 0, rows: 0

-- the same as before
