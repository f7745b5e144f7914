-- statements, default: 1, rows: 1

SELECT concat('{"name":', json_quote(CONVERT(`fields_maybenumbers`.`name` USING utf8mb4)), ',"small":', coalesce(CAST(`fields_maybenumbers`.`small` AS CHAR), 'null'), ',"positiveSmall":', coalesce(CAST(`fields_maybenumbers`.`positive_small` AS CHAR), 'null'), ',"integer":', coalesce(CAST(`fields_maybenumbers`.`integer` AS CHAR), 'null'), ',"positive":', coalesce(CAST(`fields_maybenumbers`.`positive` AS CHAR), 'null'), ',"big":', CASE WHEN `fields_maybenumbers`.`big` IS NULL THEN 'null' ELSE concat('"', `fields_maybenumbers`.`big`, '"') END, ',"positiveBig":', CASE WHEN `fields_maybenumbers`.`positive_big` IS NULL THEN 'null' ELSE concat('"', `fields_maybenumbers`.`positive_big`, '"') END, ',"number":', coalesce(CAST(`fields_maybenumbers`.`number` AS CHAR(64)), 'null'), ',"exact":', CASE WHEN `fields_maybenumbers`.`exact` IS NULL THEN 'null' ELSE concat('"', `fields_maybenumbers`.`exact`, '"') END, ',"flag":', coalesce(CAST(CASE WHEN `fields_maybenumbers`.`flag` THEN 'true' WHEN NOT `fields_maybenumbers`.`flag` THEN 'false' END AS CHAR), 'null'), '}') AS `ms_0`
FROM `fields_maybenumbers`
WHERE `fields_maybenumbers`.`name` IN %s
ORDER BY `fields_maybenumbers`.`id` ASC LIMIT 100;
-- with [['nulls', 'tiny', 'zeros']]
