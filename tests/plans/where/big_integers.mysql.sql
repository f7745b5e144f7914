-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","sold":', CASE WHEN `library_volume`.`lendable` = %s THEN concat('"', `library_volume`.`sold`, '"') ELSE '"~marker:FORBIDDEN"' END, '}') AS `ms_0`
FROM `library_volume`
WHERE (CASE WHEN (`library_volume`.`lendable` = %s) THEN `library_volume`.`sold` ELSE NULL END >= %s AND `library_volume`.`lendable` = %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [True, True, 1099511627795, True]

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","sold":', CASE WHEN `library_volume`.`lendable` = %s THEN concat('"', `library_volume`.`sold`, '"') ELSE '"~marker:FORBIDDEN"' END, '}') AS `ms_0`
FROM `library_volume`
WHERE (CASE WHEN (`library_volume`.`lendable` = %s) THEN `library_volume`.`sold` ELSE NULL END >= %s AND `library_volume`.`lendable` = %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [True, True, 1099511627776, True]

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","sold":', CASE WHEN `library_volume`.`lendable` = %s THEN concat('"', `library_volume`.`sold`, '"') ELSE '"~marker:FORBIDDEN"' END, '}') AS `ms_0`
FROM `library_volume`
WHERE (CASE WHEN (`library_volume`.`lendable` = %s) THEN `library_volume`.`sold` ELSE NULL END >= %s AND `library_volume`.`lendable` = %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [True, True, -9223372036854775808, True]
