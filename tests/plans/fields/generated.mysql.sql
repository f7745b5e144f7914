-- statements, default: 2, rows: 2

SELECT concat('{"name":', json_quote(CONVERT(`fields_computed`.`name` USING utf8mb4)), ',"width":', `fields_computed`.`width`, ',"height":', coalesce(CAST(`fields_computed`.`height` AS CHAR), 'null'), ',"area":', CASE WHEN `fields_computed`.`area` IS NULL THEN 'null' ELSE concat('"', `fields_computed`.`area`, '"') END, ',"lower":', coalesce(CAST(json_quote(CONVERT(`fields_computed`.`lower` USING utf8mb4)) AS CHAR), 'null'), ',"wide":', coalesce(CAST(CASE WHEN `fields_computed`.`wide` THEN 'true' WHEN NOT `fields_computed`.`wide` THEN 'false' END AS CHAR), 'null'), '}') AS `ms_0`
FROM `fields_computed`
ORDER BY `fields_computed`.`id` ASC LIMIT 100;

SELECT concat('{"name":', json_quote(CONVERT(`fields_computed`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `fields_computed`
WHERE `fields_computed`.`wide` = %s
ORDER BY `fields_computed`.`area` IS NOT NULL, `fields_computed`.`area` DESC, `fields_computed`.`id` ASC LIMIT 100;
-- with [True]
