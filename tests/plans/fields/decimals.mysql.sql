-- statements, default: 4, rows: 4

SELECT concat('{"id":"', `fields_numbers`.`id`, '","exact":"', `fields_numbers`.`exact`, '"}') AS `ms_0`
FROM `fields_numbers`
WHERE `fields_numbers`.`exact` < %s
ORDER BY `fields_numbers`.`id` ASC LIMIT 100;
-- with [Decimal('1000')]

SELECT concat('{"whole":"', `fields_numbers`.`whole`, '"}') AS `ms_0`
FROM `fields_numbers`
WHERE `fields_numbers`.`whole` < %s
ORDER BY `fields_numbers`.`id` ASC LIMIT 100;
-- with [Decimal('1000')]

SELECT concat('{"exact":', CASE WHEN `fields_maybenumbers`.`exact` IS NULL THEN 'null' ELSE concat('"', `fields_maybenumbers`.`exact`, '"') END, '}') AS `ms_0`
FROM `fields_maybenumbers`
WHERE `fields_maybenumbers`.`exact` IS NOT NULL
ORDER BY `fields_maybenumbers`.`id` ASC LIMIT 100;

SELECT concat('{"percent":"', `keys_rate`.`percent`, '"}') AS `ms_0`
FROM `keys_rate`
ORDER BY `keys_rate`.`id` ASC LIMIT 100;
