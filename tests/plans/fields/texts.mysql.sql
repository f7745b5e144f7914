-- statements, default: 1, rows: 1

SELECT concat('{"char":', json_quote(CONVERT(`fields_texts`.`char` USING utf8mb4)), ',"text":', json_quote(CONVERT(`fields_texts`.`text` USING utf8mb4)), ',"slug":', json_quote(CONVERT(`fields_texts`.`slug` USING utf8mb4)), ',"email":', json_quote(CONVERT(`fields_texts`.`email` USING utf8mb4)), ',"url":', json_quote(CONVERT(`fields_texts`.`url` USING utf8mb4)), ',"address":', json_quote(CONVERT(`fields_texts`.`address` USING utf8mb4)), ',"address4":', json_quote(CONVERT(`fields_texts`.`address_4` USING utf8mb4)), ',"identifier":"', `fields_texts`.`identifier`, '","path":', json_quote(CONVERT(`fields_texts`.`path` USING utf8mb4)), '}') AS `ms_0`
FROM `fields_texts`
WHERE NOT (`fields_texts`.`char` IN %s)
ORDER BY `fields_texts`.`id` ASC LIMIT 5;
-- with [['nul\x01']]
