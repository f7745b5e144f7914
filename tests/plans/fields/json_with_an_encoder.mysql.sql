-- statements, default: 2, rows: 2

SELECT concat('{"encoded":', CAST(`fields_documents`.`encoded` AS CHAR), '}') AS `ms_0`
FROM `fields_documents`
WHERE `fields_documents`.`name` = %s
ORDER BY `fields_documents`.`id` ASC LIMIT 100;
-- with ['encoded']

SELECT `custom_fields_event`.`payload` AS `ms_0`, `custom_fields_event`.`maybe` AS `ms_1`
FROM `custom_fields_event`
ORDER BY `custom_fields_event`.`id` ASC LIMIT 100;
