-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_volume`.`id`, '","price":', CASE WHEN `library_volume`.`price` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`price`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`price` = %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [Decimal('2.45')]

SELECT concat('{"id":"', `library_volume`.`id`, '","price":', CASE WHEN `library_volume`.`price` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`price`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`price` > %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [Decimal('50.00')]

SELECT concat('{"id":"', `library_volume`.`id`, '","price":', CASE WHEN `library_volume`.`price` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`price`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`price` IN %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [[Decimal('4.90'), Decimal('7.35')]]

-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '","price":', CASE WHEN `library_volume`.`price` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`price`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`price` = %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [Decimal('2.45')]

SELECT concat('{"id":"', `library_volume`.`id`, '","price":', CASE WHEN `library_volume`.`price` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`price`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`price` > %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [Decimal('50.00')]
