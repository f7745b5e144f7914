-- statements, default: 8, rows: 8

SELECT concat('{"name":', json_quote(CONVERT(`generic_tag`.`name` USING utf8mb4)), ',"contentObject":') AS `ms_0`, `generic_tag`.`content_type_id` AS `ms_1`, `generic_tag`.`object_id` AS `ms_2`
FROM `generic_tag`
ORDER BY `generic_tag`.`id` ASC LIMIT 100;

SELECT `generic_bookmark`.`id` AS `ms_key`, concat('{"__typename":"Bookmark","url":', json_quote(CONVERT(`generic_bookmark`.`url` USING utf8mb4)), ',"tags":') AS `ms_0`, `generic_bookmark`.`id` AS `ms_1`, concat(',"nodeId":"', replace(to_base64(concat('["Bookmark","', `generic_bookmark`.`id`, '"]')), char(10 USING utf8mb4), ''), '"}') AS `ms_2`
FROM `generic_bookmark`
WHERE `generic_bookmark`.`id` IN %s;
-- with [[1, 404]]

SELECT ms_key, ms_0
FROM (
  SELECT `generic_tag`.`object_id` AS `ms_key`, concat('{"name":', json_quote(CONVERT(`generic_tag`.`name` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `generic_tag`.`object_id` ORDER BY `generic_tag`.`id` ASC) AS `ms_rank`
  FROM `generic_tag`
  INNER JOIN `django_content_type` ON (`generic_tag`.`content_type_id` = `django_content_type`.`id`)
  WHERE (`django_content_type`.`app_label` = %s AND `django_content_type`.`model` = %s AND `generic_tag`.`object_id` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with ['generic', 'bookmark', [1]]

SELECT `generic_item`.`id` AS `ms_key`, concat('{"__typename":"Item","id":"', `generic_item`.`id`, '","name":', json_quote(CONVERT(`generic_item`.`name` USING utf8mb4)), ',"nodeId":"', replace(to_base64(concat('["Item","', `generic_item`.`id`, '"]')), char(10 USING utf8mb4), ''), '"}') AS `ms_0`
FROM `generic_item`
WHERE `generic_item`.`id` IN %s;
-- with [[1]]

SELECT `managers_hidden`.`id` AS `ms_key`, concat('{"__typename":"Hidden","nodeId":"', replace(to_base64(concat('["Hidden","', `managers_hidden`.`id`, '"]')), char(10 USING utf8mb4), ''), '"}') AS `ms_0`
FROM `managers_hidden`
WHERE `managers_hidden`.`id` IN %s;
-- with [[2]]

SELECT concat('{"text":', json_quote(CONVERT(`generic_remark`.`text` USING utf8mb4)), ',"about":') AS `ms_0`, `generic_remark`.`kind_id` AS `ms_1`, `generic_remark`.`key` AS `ms_2`
FROM `generic_remark`
ORDER BY `generic_remark`.`id` ASC LIMIT 100;

SELECT `generic_bookmark`.`id` AS `ms_key`, concat('{"__typename":"Bookmark","url":', json_quote(CONVERT(`generic_bookmark`.`url` USING utf8mb4)), '}') AS `ms_0`
FROM `generic_bookmark`
WHERE `generic_bookmark`.`id` IN %s;
-- with [[2]]

SELECT `keys_device`.`serial` AS `ms_key`, concat('{"__typename":"Device","name":', json_quote(CONVERT(`keys_device`.`name` USING utf8mb4)), ',"serial":"', `keys_device`.`serial`, '"}') AS `ms_0`
FROM `keys_device`
WHERE `keys_device`.`serial` IN %s;
-- with [[UUID('00000000-0000-0000-0000-000000000007')]]
