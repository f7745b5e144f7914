-- statements, default: 2, rows: 2

SELECT concat('{"char":', coalesce(CAST(json_quote(CONVERT(`fields_maybetexts`.`char` USING utf8mb4)) AS CHAR), 'null'), ',"text":', coalesce(CAST(json_quote(CONVERT(`fields_maybetexts`.`text` USING utf8mb4)) AS CHAR), 'null'), ',"slug":', coalesce(CAST(json_quote(CONVERT(`fields_maybetexts`.`slug` USING utf8mb4)) AS CHAR), 'null'), ',"email":', coalesce(CAST(json_quote(CONVERT(`fields_maybetexts`.`email` USING utf8mb4)) AS CHAR), 'null'), ',"url":', coalesce(CAST(json_quote(CONVERT(`fields_maybetexts`.`url` USING utf8mb4)) AS CHAR), 'null'), ',"address":', coalesce(CAST(json_quote(CONVERT(`fields_maybetexts`.`address` USING utf8mb4)) AS CHAR), 'null'), ',"identifier":', CASE WHEN `fields_maybetexts`.`identifier` IS NULL THEN 'null' ELSE concat('"', `fields_maybetexts`.`identifier`, '"') END, ',"path":', coalesce(CAST(json_quote(CONVERT(`fields_maybetexts`.`path` USING utf8mb4)) AS CHAR), 'null'), '}') AS `ms_0`
FROM `fields_maybetexts`
ORDER BY `fields_maybetexts`.`id` ASC LIMIT 100;

SELECT concat('{"char":', coalesce(CAST(json_quote(CONVERT(`fields_maybetexts`.`char` USING utf8mb4)) AS CHAR), 'null'), '}') AS `ms_0`
FROM `fields_maybetexts`
WHERE `fields_maybetexts`.`identifier` = %s;
-- with [UUID('00000000-0000-0000-0000-000000000000')]
