-- statements, default: 1, rows: 1

SELECT concat('{"name":', json_quote(CONVERT(`fields_documents`.`name` USING utf8mb4)), ',"data":', CAST(`fields_documents`.`data` AS CHAR), ',"maybe":', coalesce(CAST(CAST(`fields_documents`.`maybe` AS CHAR) AS CHAR), 'null'), ',"encoded":', CAST(`fields_documents`.`encoded` AS CHAR), '}') AS `ms_0`
FROM `fields_documents`
WHERE `fields_documents`.`name` IN %s
ORDER BY `fields_documents`.`id` ASC LIMIT 100;
-- with [['above doubles', 'deep', 'empty list', 'empty object', 'empty string', 'false', 'float', 'json null in both', 'json null', 'looks like JSON', 'number', 'object', 'odd keys', 'sql null', 'string', 'true', 'zero']]
