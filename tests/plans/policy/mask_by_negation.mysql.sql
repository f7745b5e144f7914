-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_borrowing`.`id`, '","fine":"~marker:FORBIDDEN"}') AS `ms_0`
FROM `library_borrowing`
ORDER BY `library_borrowing`.`id` ASC LIMIT 3;
