-- statements, default: 1, rows: 1

SELECT concat('{"name":', json_quote(CONVERT(`fields_lengths`.`name` USING utf8mb4)), ',"length":"', concat(CASE WHEN `fields_lengths`.`length` < 0 THEN '-' ELSE '' END, 'P', abs(`fields_lengths`.`length`) DIV 86400000000, 'DT', lpad(abs(`fields_lengths`.`length`) DIV 3600000000 %% 24, 2, '0'), 'H', lpad(abs(`fields_lengths`.`length`) DIV 60000000 %% 60, 2, '0'), 'M', lpad(abs(`fields_lengths`.`length`) DIV 1000000 %% 60, 2, '0'), CASE WHEN abs(`fields_lengths`.`length`) %% 1000000 = 0 THEN '' ELSE concat('.', lpad(abs(`fields_lengths`.`length`) %% 1000000, 6, '0')) END, 'S'), '","maybe":', CASE WHEN `fields_lengths`.`maybe` IS NULL THEN 'null' ELSE concat('"', concat(CASE WHEN `fields_lengths`.`maybe` < 0 THEN '-' ELSE '' END, 'P', abs(`fields_lengths`.`maybe`) DIV 86400000000, 'DT', lpad(abs(`fields_lengths`.`maybe`) DIV 3600000000 %% 24, 2, '0'), 'H', lpad(abs(`fields_lengths`.`maybe`) DIV 60000000 %% 60, 2, '0'), 'M', lpad(abs(`fields_lengths`.`maybe`) DIV 1000000 %% 60, 2, '0'), CASE WHEN abs(`fields_lengths`.`maybe`) %% 1000000 = 0 THEN '' ELSE concat('.', lpad(abs(`fields_lengths`.`maybe`) %% 1000000, 6, '0')) END, 'S'), '"') END, '}') AS `ms_0`
FROM `fields_lengths`
WHERE NOT (`fields_lengths`.`name` = %s)
ORDER BY `fields_lengths`.`length` ASC, `fields_lengths`.`id` ASC LIMIT 100;
-- with ['months']
