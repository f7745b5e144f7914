-- statements, default: 7, rows: 7

SELECT concat('{"published":', CASE WHEN `library_volume`.`published` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`published`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE (EXTRACT(YEAR FROM `library_volume`.`published`)) IN %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [[1903, 1960]]

SELECT concat('{"published":', CASE WHEN `library_volume`.`published` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`published`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE (`library_volume`.`published` >= %s AND EXTRACT(MONTH FROM `library_volume`.`published`) < %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['1950-01-01', 10]

SELECT concat('{"published":', CASE WHEN `library_volume`.`published` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`published`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE (WEEK(`library_volume`.`published`, 3) <= %s AND WEEKDAY(`library_volume`.`published`) + 1 = %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [9, 7]

SELECT concat('{"published":', CASE WHEN `library_volume`.`published` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`published`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE (`library_volume`.`published` BETWEEN %s AND %s AND NOT (EXTRACT(QUARTER FROM `library_volume`.`published`) = %s) AND NOT ((EXTRACT(DAY FROM `library_volume`.`published`)) IN %s))
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['1945-01-01', '1945-12-30', 4, [1, 2]]

SELECT concat('{"published":', CASE WHEN `library_volume`.`published` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`published`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE NOT (`library_volume`.`published` > %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['1910-12-31']

SELECT concat('{"published":', CASE WHEN `library_volume`.`published` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`published`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE EXTRACT(MONTH FROM `library_volume`.`published`) IS NULL
ORDER BY `library_volume`.`id` ASC LIMIT 100;

SELECT concat('{"published":', CASE WHEN `library_volume`.`published` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`published`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`published` < %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['0001-01-01']

-- statements, default: 6, rows: 6

SELECT concat('{"published":', CASE WHEN `library_volume`.`published` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`published`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE (`library_volume`.`published` >= %s AND EXTRACT(MONTH FROM `library_volume`.`published`) < %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['1950-01-01', 3]

SELECT concat('{"published":', CASE WHEN `library_volume`.`published` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`published`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE (WEEK(`library_volume`.`published`, 3) <= %s AND WEEKDAY(`library_volume`.`published`) + 1 = %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [9, 7]

SELECT concat('{"published":', CASE WHEN `library_volume`.`published` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`published`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE (`library_volume`.`published` BETWEEN %s AND %s AND NOT (EXTRACT(QUARTER FROM `library_volume`.`published`) = %s) AND NOT ((EXTRACT(DAY FROM `library_volume`.`published`)) IN %s))
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['1945-01-01', '1945-12-30', 4, [1, 2]]

SELECT concat('{"published":', CASE WHEN `library_volume`.`published` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`published`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE NOT (`library_volume`.`published` > %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['1910-12-31']

SELECT concat('{"published":', CASE WHEN `library_volume`.`published` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`published`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE EXTRACT(MONTH FROM `library_volume`.`published`) IS NULL
ORDER BY `library_volume`.`id` ASC LIMIT 100;

SELECT concat('{"published":', CASE WHEN `library_volume`.`published` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`published`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`published` < %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['0001-01-01']

-- statements, default: 7, rows: 7

SELECT concat('{"published":', CASE WHEN `library_volume`.`published` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`published`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE (EXTRACT(YEAR FROM `library_volume`.`published`)) IN %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [[1906]]

SELECT concat('{"published":', CASE WHEN `library_volume`.`published` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`published`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE (`library_volume`.`published` >= %s AND EXTRACT(MONTH FROM `library_volume`.`published`) < %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['1950-01-01', 13]

SELECT concat('{"published":', CASE WHEN `library_volume`.`published` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`published`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE (WEEK(`library_volume`.`published`, 3) <= %s AND WEEKDAY(`library_volume`.`published`) + 1 = %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [9, 7]

SELECT concat('{"published":', CASE WHEN `library_volume`.`published` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`published`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE (`library_volume`.`published` BETWEEN %s AND %s AND NOT (EXTRACT(QUARTER FROM `library_volume`.`published`) = %s) AND NOT ((EXTRACT(DAY FROM `library_volume`.`published`)) IN %s))
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['1945-01-01', '1945-12-30', 4, [1, 2]]

SELECT concat('{"published":', CASE WHEN `library_volume`.`published` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`published`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE NOT (`library_volume`.`published` > %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['1910-12-31']

SELECT concat('{"published":', CASE WHEN `library_volume`.`published` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`published`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE EXTRACT(MONTH FROM `library_volume`.`published`) IS NULL
ORDER BY `library_volume`.`id` ASC LIMIT 100;

SELECT concat('{"published":', CASE WHEN `library_volume`.`published` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`published`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`published` < %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['0001-01-01']
