-- statements, default: 1, rows: 1

SELECT concat('{"small":', `fields_numbers`.`small`, ',"positiveSmall":', `fields_numbers`.`positive_small`, ',"integer":', `fields_numbers`.`integer`, ',"positive":', `fields_numbers`.`positive`, ',"big":"', `fields_numbers`.`big`, '","positiveBig":"', `fields_numbers`.`positive_big`, '","number":', coalesce(CAST(`fields_numbers`.`number` AS CHAR(64)), 'null'), ',"flag":', CASE WHEN `fields_numbers`.`flag` THEN 'true' WHEN NOT `fields_numbers`.`flag` THEN 'false' END, '}') AS `ms_0`
FROM `fields_numbers`
ORDER BY `fields_numbers`.`id` ASC LIMIT 100;
