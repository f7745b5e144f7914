-- statements, default: 8, rows: 8

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE (`library_parcel`.`worth` >= %s AND (`library_parcel`.`worth_currency` = %s OR `library_parcel`.`worth` IS NULL) AND `library_parcel`.`worth` <= %s AND (`library_parcel`.`worth_currency` = %s OR `library_parcel`.`worth` IS NULL))
ORDER BY `library_parcel`.`id` ASC LIMIT 100;
-- with [Decimal('125.00'), 'USD', Decimal('125.00'), 'USD']

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE NOT (`library_parcel`.`worth` >= %s AND (`library_parcel`.`worth_currency` = %s OR `library_parcel`.`worth` IS NULL) AND `library_parcel`.`worth` <= %s AND (`library_parcel`.`worth_currency` = %s OR `library_parcel`.`worth` IS NULL))
ORDER BY `library_parcel`.`id` ASC LIMIT 100;
-- with [Decimal('125.00'), 'USD', Decimal('125.00'), 'USD']

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE ((`library_parcel`.`worth` >= %s AND (`library_parcel`.`worth_currency` = %s OR `library_parcel`.`worth` IS NULL) AND `library_parcel`.`worth` <= %s AND (`library_parcel`.`worth_currency` = %s OR `library_parcel`.`worth` IS NULL)) OR (`library_parcel`.`worth` >= %s AND (`library_parcel`.`worth_currency` = %s OR `library_parcel`.`worth` IS NULL) AND `library_parcel`.`worth` <= %s AND (`library_parcel`.`worth_currency` = %s OR `library_parcel`.`worth` IS NULL)))
ORDER BY `library_parcel`.`id` ASC LIMIT 100;
-- with [Decimal('125.00'), 'USD', Decimal('125.00'), 'USD', Decimal('80.00'), 'GBP', Decimal('80.00'), 'GBP']

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE (`library_parcel`.`worth` / CAST(CASE WHEN `library_parcel`.`worth_currency` REGEXP '^[A-Z][A-Z][A-Z]$' THEN json_unquote(json_extract(CAST(%s AS CHAR), concat('$.', `library_parcel`.`worth_currency`))) END AS DECIMAL(65, 25))) > %s
ORDER BY `library_parcel`.`id` ASC LIMIT 100;
-- with ['{"EUR": "1", "USD": "1.25", "JPY": "160", "GBP": "0.8"}', Decimal('60')]

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE (`library_parcel`.`worth` / CAST(CASE WHEN `library_parcel`.`worth_currency` REGEXP '^[A-Z][A-Z][A-Z]$' THEN json_unquote(json_extract(CAST(%s AS CHAR), concat('$.', `library_parcel`.`worth_currency`))) END AS DECIMAL(65, 25))) <= %s
ORDER BY `library_parcel`.`id` ASC LIMIT 100;
-- with ['{"EUR": "1", "USD": "1.25", "JPY": "160", "GBP": "0.8"}', Decimal('62.8')]

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE `library_parcel`.`fee` >= %s
ORDER BY `library_parcel`.`id` ASC LIMIT 100;
-- with [Decimal('4.50')]

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE `library_parcel`.`worth` IS NULL
ORDER BY `library_parcel`.`id` ASC LIMIT 100;

SELECT concat('{"id":"', `library_parcel`.`id`, '","worth":', CASE WHEN `library_parcel`.`worth` IS NULL THEN 'null' ELSE concat('{"amount":"', `library_parcel`.`worth`, '","currency":', coalesce(CAST(json_quote(CONVERT(`library_parcel`.`worth_currency` USING utf8mb4)) AS CHAR), 'null'), '}') END, '}') AS `ms_0`
FROM `library_parcel`
ORDER BY (`library_parcel`.`worth` / CAST(CASE WHEN `library_parcel`.`worth_currency` REGEXP '^[A-Z][A-Z][A-Z]$' THEN json_unquote(json_extract(CAST(%s AS CHAR), concat('$.', `library_parcel`.`worth_currency`))) END AS DECIMAL(65, 25))) IS NOT NULL, (`library_parcel`.`worth` / CAST(CASE WHEN `library_parcel`.`worth_currency` REGEXP '^[A-Z][A-Z][A-Z]$' THEN json_unquote(json_extract(CAST(%s AS CHAR), concat('$.', `library_parcel`.`worth_currency`))) END AS DECIMAL(65, 25))) DESC, `library_parcel`.`id` ASC LIMIT 100;
-- with ['{"EUR": "1", "USD": "1.25", "JPY": "160", "GBP": "0.8"}', '{"EUR": "1", "USD": "1.25", "JPY": "160", "GBP": "0.8"}']

-- statements, default: 8, rows: 8

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE (`library_parcel`.`worth` >= %s AND (`library_parcel`.`worth_currency` = %s OR `library_parcel`.`worth` IS NULL) AND `library_parcel`.`worth` <= %s AND (`library_parcel`.`worth_currency` = %s OR `library_parcel`.`worth` IS NULL))
ORDER BY `library_parcel`.`id` ASC LIMIT 100;
-- with [Decimal('125.01'), 'USD', Decimal('125.00'), 'USD']

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE NOT (`library_parcel`.`worth` >= %s AND (`library_parcel`.`worth_currency` = %s OR `library_parcel`.`worth` IS NULL) AND `library_parcel`.`worth` <= %s AND (`library_parcel`.`worth_currency` = %s OR `library_parcel`.`worth` IS NULL))
ORDER BY `library_parcel`.`id` ASC LIMIT 100;
-- with [Decimal('125.01'), 'USD', Decimal('125.00'), 'USD']

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE ((`library_parcel`.`worth` >= %s AND (`library_parcel`.`worth_currency` = %s OR `library_parcel`.`worth` IS NULL) AND `library_parcel`.`worth` <= %s AND (`library_parcel`.`worth_currency` = %s OR `library_parcel`.`worth` IS NULL)) OR (`library_parcel`.`worth` >= %s AND (`library_parcel`.`worth_currency` = %s OR `library_parcel`.`worth` IS NULL) AND `library_parcel`.`worth` <= %s AND (`library_parcel`.`worth_currency` = %s OR `library_parcel`.`worth` IS NULL)))
ORDER BY `library_parcel`.`id` ASC LIMIT 100;
-- with [Decimal('125.01'), 'USD', Decimal('125.00'), 'USD', Decimal('80.00'), 'GBP', Decimal('80.00'), 'GBP']

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE (`library_parcel`.`worth` / CAST(CASE WHEN `library_parcel`.`worth_currency` REGEXP '^[A-Z][A-Z][A-Z]$' THEN json_unquote(json_extract(CAST(%s AS CHAR), concat('$.', `library_parcel`.`worth_currency`))) END AS DECIMAL(65, 25))) > %s
ORDER BY `library_parcel`.`id` ASC LIMIT 100;
-- with ['{"EUR": "1", "USD": "1.25", "JPY": "160", "GBP": "0.8"}', Decimal('60')]

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE (`library_parcel`.`worth` / CAST(CASE WHEN `library_parcel`.`worth_currency` REGEXP '^[A-Z][A-Z][A-Z]$' THEN json_unquote(json_extract(CAST(%s AS CHAR), concat('$.', `library_parcel`.`worth_currency`))) END AS DECIMAL(65, 25))) <= %s
ORDER BY `library_parcel`.`id` ASC LIMIT 100;
-- with ['{"EUR": "1", "USD": "1.25", "JPY": "160", "GBP": "0.8"}', Decimal('62.8')]

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE `library_parcel`.`fee` >= %s
ORDER BY `library_parcel`.`id` ASC LIMIT 100;
-- with [Decimal('4.51')]

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE `library_parcel`.`worth` IS NULL
ORDER BY `library_parcel`.`id` ASC LIMIT 100;

SELECT concat('{"id":"', `library_parcel`.`id`, '","worth":', CASE WHEN `library_parcel`.`worth` IS NULL THEN 'null' ELSE concat('{"amount":"', `library_parcel`.`worth`, '","currency":', coalesce(CAST(json_quote(CONVERT(`library_parcel`.`worth_currency` USING utf8mb4)) AS CHAR), 'null'), '}') END, '}') AS `ms_0`
FROM `library_parcel`
ORDER BY (`library_parcel`.`worth` / CAST(CASE WHEN `library_parcel`.`worth_currency` REGEXP '^[A-Z][A-Z][A-Z]$' THEN json_unquote(json_extract(CAST(%s AS CHAR), concat('$.', `library_parcel`.`worth_currency`))) END AS DECIMAL(65, 25))) IS NOT NULL, (`library_parcel`.`worth` / CAST(CASE WHEN `library_parcel`.`worth_currency` REGEXP '^[A-Z][A-Z][A-Z]$' THEN json_unquote(json_extract(CAST(%s AS CHAR), concat('$.', `library_parcel`.`worth_currency`))) END AS DECIMAL(65, 25))) DESC, `library_parcel`.`id` ASC LIMIT 100;
-- with ['{"EUR": "1", "USD": "1.25", "JPY": "160", "GBP": "0.8"}', '{"EUR": "1", "USD": "1.25", "JPY": "160", "GBP": "0.8"}']
