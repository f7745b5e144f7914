-- statements, default: 6, rows: 6

SELECT concat('{"taken":"', concat(date_format(`library_borrowing`.`taken`, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(`library_borrowing`.`taken`) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(`library_borrowing`.`taken`), 6, '0'))) END), '+00:00"}') AS `ms_0`
FROM `library_borrowing`
WHERE ((EXTRACT(HOUR FROM `library_borrowing`.`taken`)) IN %s AND EXTRACT(MINUTE FROM `library_borrowing`.`taken`) >= %s AND EXTRACT(SECOND FROM `library_borrowing`.`taken`) < %s)
ORDER BY `library_borrowing`.`id` ASC LIMIT 100;
-- with [[9], 30, 5]

SELECT concat('{"taken":"', concat(date_format(`library_borrowing`.`taken`, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(`library_borrowing`.`taken`) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(`library_borrowing`.`taken`), 6, '0'))) END), '+00:00"}') AS `ms_0`
FROM `library_borrowing`
WHERE (DATE(`library_borrowing`.`taken`) >= %s AND (EXTRACT(MONTH FROM DATE(`library_borrowing`.`taken`))) IN %s)
ORDER BY `library_borrowing`.`id` ASC LIMIT 100;
-- with ['2020-02-01', [2, 3]]

SELECT concat('{"taken":"', concat(date_format(`library_borrowing`.`taken`, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(`library_borrowing`.`taken`) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(`library_borrowing`.`taken`), 6, '0'))) END), '+00:00"}') AS `ms_0`
FROM `library_borrowing`
WHERE (DATE(`library_borrowing`.`taken`)) IN %s
ORDER BY `library_borrowing`.`id` ASC LIMIT 100;
-- with [['2020-01-31', '2020-03-01']]

SELECT concat('{"taken":"', concat(date_format(`library_borrowing`.`taken`, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(`library_borrowing`.`taken`) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(`library_borrowing`.`taken`), 6, '0'))) END), '+00:00","at":', CASE WHEN `library_borrowing`.`at` IS NULL THEN 'null' ELSE concat('"', concat(date_format(`library_borrowing`.`at`, '%%H:%%i:%%s'), CASE WHEN microsecond(`library_borrowing`.`at`) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(`library_borrowing`.`at`), 6, '0'))) END), '"') END, '}') AS `ms_0`
FROM `library_borrowing`
WHERE (TIME(`library_borrowing`.`taken`) < %s AND EXTRACT(HOUR FROM `library_borrowing`.`at`) = %s AND EXTRACT(MINUTE FROM `library_borrowing`.`at`) <= %s)
ORDER BY `library_borrowing`.`id` ASC LIMIT 100;
-- with ['09:30:03.000000', 8, 5]

SELECT concat('{"taken":"', concat(date_format(`library_borrowing`.`taken`, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(`library_borrowing`.`taken`) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(`library_borrowing`.`taken`), 6, '0'))) END), '+00:00"}') AS `ms_0`
FROM `library_borrowing`
WHERE `library_borrowing`.`taken` BETWEEN %s AND %s
ORDER BY `library_borrowing`.`id` ASC LIMIT 100;
-- with ['2021-01-01 00:00:00', '2021-12-31 23:59:59.999999']

SELECT concat('{"moment":"', concat(date_format(`fields_moments`.`moment`, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(`fields_moments`.`moment`) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(`fields_moments`.`moment`), 6, '0'))) END), '+00:00"}') AS `ms_0`
FROM `fields_moments`
WHERE (DATE(`fields_moments`.`moment`) >= %s AND EXTRACT(HOUR FROM `fields_moments`.`moment`) >= %s AND `fields_moments`.`moment` >= %s)
ORDER BY `fields_moments`.`id` ASC LIMIT 100;
-- with ['0001-01-01', 0, '0001-01-01 00:00:00']

-- statements, default: 6, rows: 6

SELECT concat('{"taken":"', concat(date_format(`library_borrowing`.`taken`, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(`library_borrowing`.`taken`) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(`library_borrowing`.`taken`), 6, '0'))) END), '+00:00"}') AS `ms_0`
FROM `library_borrowing`
WHERE ((EXTRACT(HOUR FROM `library_borrowing`.`taken`)) IN %s AND EXTRACT(MINUTE FROM `library_borrowing`.`taken`) >= %s AND EXTRACT(SECOND FROM `library_borrowing`.`taken`) < %s)
ORDER BY `library_borrowing`.`id` ASC LIMIT 100;
-- with [[1, 3, 9], 30, 5]

SELECT concat('{"taken":"', concat(date_format(`library_borrowing`.`taken`, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(`library_borrowing`.`taken`) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(`library_borrowing`.`taken`), 6, '0'))) END), '+00:00"}') AS `ms_0`
FROM `library_borrowing`
WHERE (DATE(`library_borrowing`.`taken`) >= %s AND (EXTRACT(MONTH FROM DATE(`library_borrowing`.`taken`))) IN %s)
ORDER BY `library_borrowing`.`id` ASC LIMIT 100;
-- with ['2021-03-01', [2, 3]]

SELECT concat('{"taken":"', concat(date_format(`library_borrowing`.`taken`, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(`library_borrowing`.`taken`) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(`library_borrowing`.`taken`), 6, '0'))) END), '+00:00"}') AS `ms_0`
FROM `library_borrowing`
WHERE (DATE(`library_borrowing`.`taken`)) IN %s
ORDER BY `library_borrowing`.`id` ASC LIMIT 100;
-- with [['2020-01-31', '2020-03-01']]

SELECT concat('{"taken":"', concat(date_format(`library_borrowing`.`taken`, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(`library_borrowing`.`taken`) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(`library_borrowing`.`taken`), 6, '0'))) END), '+00:00","at":', CASE WHEN `library_borrowing`.`at` IS NULL THEN 'null' ELSE concat('"', concat(date_format(`library_borrowing`.`at`, '%%H:%%i:%%s'), CASE WHEN microsecond(`library_borrowing`.`at`) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(`library_borrowing`.`at`), 6, '0'))) END), '"') END, '}') AS `ms_0`
FROM `library_borrowing`
WHERE (TIME(`library_borrowing`.`taken`) < %s AND EXTRACT(HOUR FROM `library_borrowing`.`at`) = %s AND EXTRACT(MINUTE FROM `library_borrowing`.`at`) <= %s)
ORDER BY `library_borrowing`.`id` ASC LIMIT 100;
-- with ['09:30:03.000000', 8, 5]

SELECT concat('{"taken":"', concat(date_format(`library_borrowing`.`taken`, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(`library_borrowing`.`taken`) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(`library_borrowing`.`taken`), 6, '0'))) END), '+00:00"}') AS `ms_0`
FROM `library_borrowing`
WHERE `library_borrowing`.`taken` BETWEEN %s AND %s
ORDER BY `library_borrowing`.`id` ASC LIMIT 100;
-- with ['2021-01-01 00:00:00', '2021-12-31 23:59:59.999999']

SELECT concat('{"moment":"', concat(date_format(`fields_moments`.`moment`, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(`fields_moments`.`moment`) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(`fields_moments`.`moment`), 6, '0'))) END), '+00:00"}') AS `ms_0`
FROM `fields_moments`
WHERE (DATE(`fields_moments`.`moment`) >= %s AND EXTRACT(HOUR FROM `fields_moments`.`moment`) >= %s AND `fields_moments`.`moment` >= %s)
ORDER BY `fields_moments`.`id` ASC LIMIT 100;
-- with ['0001-01-01', 0, '0001-01-01 00:00:00']
