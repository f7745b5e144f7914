-- statements, default: 1, rows: 1

SELECT concat('{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"id":"', `library_volume`.`id`, '","nodeId":"', replace(to_base64(concat('["Volume","', `library_volume`.`id`, '"]')), char(10 USING utf8mb4), ''), '"}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 1;
