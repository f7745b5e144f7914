-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_borrowing`.`id`, '","at":', CASE WHEN `library_borrowing`.`at` IS NULL THEN 'null' ELSE concat('"', concat(date_format(`library_borrowing`.`at`, '%%H:%%i:%%s'), CASE WHEN microsecond(`library_borrowing`.`at`) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(`library_borrowing`.`at`), 6, '0'))) END), '"') END, '}') AS `ms_0`
FROM `library_borrowing`
WHERE `library_borrowing`.`at` >= %s
ORDER BY `library_borrowing`.`id` ASC LIMIT 100;
-- with ['08:15:00.000000']

SELECT concat('{"id":"', `library_borrowing`.`id`, '","allowed":', CASE WHEN `library_borrowing`.`allowed` IS NULL THEN 'null' ELSE concat('"', concat(CASE WHEN `library_borrowing`.`allowed` < 0 THEN '-' ELSE '' END, 'P', abs(`library_borrowing`.`allowed`) DIV 86400000000, 'DT', lpad(abs(`library_borrowing`.`allowed`) DIV 3600000000 %% 24, 2, '0'), 'H', lpad(abs(`library_borrowing`.`allowed`) DIV 60000000 %% 60, 2, '0'), 'M', lpad(abs(`library_borrowing`.`allowed`) DIV 1000000 %% 60, 2, '0'), CASE WHEN abs(`library_borrowing`.`allowed`) %% 1000000 = 0 THEN '' ELSE concat('.', lpad(abs(`library_borrowing`.`allowed`) %% 1000000, 6, '0')) END, 'S'), '"') END, '}') AS `ms_0`
FROM `library_borrowing`
WHERE `library_borrowing`.`allowed` < %s
ORDER BY `library_borrowing`.`id` ASC LIMIT 100;
-- with [345360000000]

SELECT concat('{"id":"', `library_borrowing`.`id`, '"}') AS `ms_0`
FROM `library_borrowing`
WHERE `library_borrowing`.`allowed` IN %s
ORDER BY `library_borrowing`.`id` ASC LIMIT 100;
-- with [[345360000000]]

-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_borrowing`.`id`, '","at":', CASE WHEN `library_borrowing`.`at` IS NULL THEN 'null' ELSE concat('"', concat(date_format(`library_borrowing`.`at`, '%%H:%%i:%%s'), CASE WHEN microsecond(`library_borrowing`.`at`) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(`library_borrowing`.`at`), 6, '0'))) END), '"') END, '}') AS `ms_0`
FROM `library_borrowing`
WHERE `library_borrowing`.`at` >= %s
ORDER BY `library_borrowing`.`id` ASC LIMIT 100;
-- with ['08:01:01.001000']

SELECT concat('{"id":"', `library_borrowing`.`id`, '","allowed":', CASE WHEN `library_borrowing`.`allowed` IS NULL THEN 'null' ELSE concat('"', concat(CASE WHEN `library_borrowing`.`allowed` < 0 THEN '-' ELSE '' END, 'P', abs(`library_borrowing`.`allowed`) DIV 86400000000, 'DT', lpad(abs(`library_borrowing`.`allowed`) DIV 3600000000 %% 24, 2, '0'), 'H', lpad(abs(`library_borrowing`.`allowed`) DIV 60000000 %% 60, 2, '0'), 'M', lpad(abs(`library_borrowing`.`allowed`) DIV 1000000 %% 60, 2, '0'), CASE WHEN abs(`library_borrowing`.`allowed`) %% 1000000 = 0 THEN '' ELSE concat('.', lpad(abs(`library_borrowing`.`allowed`) %% 1000000, 6, '0')) END, 'S'), '"') END, '}') AS `ms_0`
FROM `library_borrowing`
WHERE `library_borrowing`.`allowed` < %s
ORDER BY `library_borrowing`.`id` ASC LIMIT 100;
-- with [86400000000]

SELECT concat('{"id":"', `library_borrowing`.`id`, '"}') AS `ms_0`
FROM `library_borrowing`
WHERE `library_borrowing`.`allowed` IN %s
ORDER BY `library_borrowing`.`id` ASC LIMIT 100;
-- with [[86400000000]]
