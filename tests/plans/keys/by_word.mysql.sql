-- statements, default: 1, rows: 1

SELECT concat('{"code":', json_quote(CONVERT(`library_press`.`code` USING utf8mb4)), ',"name":', json_quote(CONVERT(`library_press`.`name` USING utf8mb4)), ',"nodeId":"', replace(to_base64(concat('["Press",', json_quote(CONVERT(`library_press`.`code` USING utf8mb4)), ']')), char(10 USING utf8mb4), ''), '"}') AS `ms_0`
FROM `library_press`
WHERE `library_press`.`code` = %s;
-- with ['a/b']
