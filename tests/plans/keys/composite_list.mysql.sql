-- statements, default: 2, rows: 2

SELECT concat('{"nodeId":"', replace(to_base64(concat('["Desk","', `keys_desk`.`tenant_id`, '","', `keys_desk`.`id`, '"]')), char(10 USING utf8mb4), ''), '","tenantId":"', `keys_desk`.`tenant_id`, '","id":"', `keys_desk`.`id`, '","name":', json_quote(CONVERT(`keys_desk`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `keys_desk`
ORDER BY `keys_desk`.`tenant_id` ASC, `keys_desk`.`id` ASC LIMIT 100;

SELECT concat('{"room":', json_quote(CONVERT(`keys_slot`.`room` USING utf8mb4)), ',"day":"', `keys_slot`.`day`, '"}') AS `ms_0`
FROM `keys_slot`
ORDER BY `keys_slot`.`room` ASC, `keys_slot`.`day` ASC, `keys_slot`.`token` ASC LIMIT 100;
