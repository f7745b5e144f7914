-- statements, default: 2, rows: 2

SELECT concat('{"name":', json_quote(CONVERT(`generic_tag`.`name` USING utf8mb4)), ',"contentObject":') AS `ms_0`, `generic_tag`.`content_type_id` AS `ms_1`, `generic_tag`.`object_id` AS `ms_2`
FROM `generic_tag`
ORDER BY `generic_tag`.`id` ASC LIMIT 100;

SELECT `generic_item`.`id` AS `ms_key`, concat('{"__typename":"Item","name":', json_quote(CONVERT(`generic_item`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `generic_item`
WHERE `generic_item`.`id` IN %s;
-- with [[1]]
