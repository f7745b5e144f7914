-- statements, default: 4, rows: 4

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 3;

SELECT concat('{"code":', json_quote(CONVERT(`library_press`.`code` USING utf8mb4)), '}') AS `ms_0`
FROM `library_press`
ORDER BY `library_press`.`code` ASC LIMIT 100;

SELECT concat('{"id":"', `links_membership`.`id`, '","since":"', `links_membership`.`since`, '"}') AS `ms_0`
FROM `links_membership`
ORDER BY `links_membership`.`since` DESC, `links_membership`.`id` ASC LIMIT 100;

SELECT concat('{"tenantId":"', `keys_desk`.`tenant_id`, '","id":"', `keys_desk`.`id`, '"}') AS `ms_0`
FROM `keys_desk`
ORDER BY `keys_desk`.`tenant_id` ASC, `keys_desk`.`id` ASC LIMIT 100;
