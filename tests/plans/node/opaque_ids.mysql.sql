-- statements, default: 8, rows: 8

SELECT concat('{"nodeId":"', replace(to_base64(concat('["Volume","', `library_volume`.`id`, '"]')), char(10 USING utf8mb4), ''), '"}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 2;

SELECT concat('{"nodeId":"', replace(to_base64(concat('["Device","', `keys_device`.`serial`, '"]')), char(10 USING utf8mb4), ''), '"}') AS `ms_0`
FROM `keys_device`
ORDER BY `keys_device`.`serial` ASC LIMIT 100;

SELECT concat('{"nodeId":"', replace(to_base64(concat('["Label",', json_quote(CONVERT(`keys_label`.`code` USING utf8mb4)), ']')), char(10 USING utf8mb4), ''), '"}') AS `ms_0`
FROM `keys_label`
WHERE `keys_label`.`code` = %s;
-- with ['']

SELECT concat('{"nodeId":"', replace(to_base64(concat('["Label",', json_quote(CONVERT(`keys_label`.`code` USING utf8mb4)), ']')), char(10 USING utf8mb4), ''), '"}') AS `ms_0`
FROM `keys_label`
WHERE `keys_label`.`code` = %s;
-- with ['it\'s "quoted"']

SELECT concat('{"nodeId":"', replace(to_base64(concat('["Label",', json_quote(CONVERT(`keys_label`.`code` USING utf8mb4)), ']')), char(10 USING utf8mb4), ''), '"}') AS `ms_0`
FROM `keys_label`
WHERE `keys_label`.`code` = %s;
-- with ['ключ 🔑']

SELECT concat('{"nodeId":"', replace(to_base64(concat('["Label",', json_quote(CONVERT(`keys_label`.`code` USING utf8mb4)), ']')), char(10 USING utf8mb4), ''), '"}') AS `ms_0`
FROM `keys_label`
WHERE `keys_label`.`code` = %s;
-- with ['tab\there']

SELECT concat('{"nodeId":"', replace(to_base64(concat('["Desk","', `keys_desk`.`tenant_id`, '","', `keys_desk`.`id`, '"]')), char(10 USING utf8mb4), ''), '"}') AS `ms_0`
FROM `keys_desk`
ORDER BY `keys_desk`.`tenant_id` ASC, `keys_desk`.`id` ASC LIMIT 2;

SELECT concat('{"nodeId":"', replace(to_base64(concat('["Huge","', `keys_huge`.`id`, '"]')), char(10 USING utf8mb4), ''), '"}') AS `ms_0`
FROM `keys_huge`
ORDER BY `keys_huge`.`id` ASC LIMIT 100;
