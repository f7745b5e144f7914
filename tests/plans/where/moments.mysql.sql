-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_borrowing`.`id`, '","taken":"', concat(date_format(`library_borrowing`.`taken`, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(`library_borrowing`.`taken`) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(`library_borrowing`.`taken`), 6, '0'))) END), '+00:00"}') AS `ms_0`
FROM `library_borrowing`
WHERE `library_borrowing`.`taken` > %s
ORDER BY `library_borrowing`.`id` ASC LIMIT 100;
-- with ['2021-06-01 00:00:00']

SELECT concat('{"id":"', `library_borrowing`.`id`, '"}') AS `ms_0`
FROM `library_borrowing`
WHERE `library_borrowing`.`taken` = %s
ORDER BY `library_borrowing`.`id` ASC LIMIT 100;
-- with ['2020-01-31 09:30:01.000001']

-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_borrowing`.`id`, '","taken":"', concat(date_format(`library_borrowing`.`taken`, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(`library_borrowing`.`taken`) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(`library_borrowing`.`taken`), 6, '0'))) END), '+00:00"}') AS `ms_0`
FROM `library_borrowing`
WHERE `library_borrowing`.`taken` > %s
ORDER BY `library_borrowing`.`id` ASC LIMIT 100;
-- with ['2021-05-31 12:00:00']

SELECT concat('{"id":"', `library_borrowing`.`id`, '"}') AS `ms_0`
FROM `library_borrowing`
WHERE `library_borrowing`.`taken` = %s
ORDER BY `library_borrowing`.`id` ASC LIMIT 100;
-- with ['2020-01-31 09:30:01.000001']
