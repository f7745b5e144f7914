-- statements, default: 1, rows: 1

SELECT concat('{"name":', json_quote(CONVERT(`fields_files`.`name` USING utf8mb4)), ',"document":') AS `ms_0`, `fields_files`.`document` AS `ms_1`, `fields_files`.`maybe` AS `ms_2`, concat(',"image":', CASE WHEN `fields_files`.`image` IS NULL OR `fields_files`.`image` = '' THEN 'null' ELSE concat('{"name":', json_quote(CONVERT(`fields_files`.`image` USING utf8mb4)), '}') END, ',"width":', coalesce(CAST(`fields_files`.`width` AS CHAR), 'null'), ',"height":', coalesce(CAST(`fields_files`.`height` AS CHAR), 'null'), ',"plain":') AS `ms_3`, `fields_files`.`plain` AS `ms_4`
FROM `fields_files`
ORDER BY `fields_files`.`id` ASC LIMIT 100;
