-- statements, default: 1, rows: 1

SELECT concat('{"name":', json_quote(CONVERT(`fields_files`.`name` USING utf8mb4)), ',"document":', CASE WHEN `fields_files`.`document` IS NULL OR `fields_files`.`document` = '' THEN 'null' ELSE concat('{"name":', json_quote(CONVERT(`fields_files`.`document` USING utf8mb4)), '}') END, ',"maybe":', CASE WHEN `fields_files`.`maybe` IS NULL OR `fields_files`.`maybe` = '' THEN 'null' ELSE concat('{"n":', coalesce(CAST(json_quote(CONVERT(`fields_files`.`maybe` USING utf8mb4)) AS CHAR), 'null'), ',"__typename":"File"}') END, '}') AS `ms_0`
FROM `fields_files`
ORDER BY `fields_files`.`id` ASC LIMIT 100;
