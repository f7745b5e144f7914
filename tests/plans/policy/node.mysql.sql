-- statements, default: 1, rows: 1

SELECT concat('{"name":', json_quote(CONVERT(`library_patron`.`name` USING utf8mb4)), ',"email":', CASE WHEN `library_patron`.`id` = %s THEN concat(json_quote(CONVERT(`library_patron`.`email` USING utf8mb4))) ELSE '"~marker:FORBIDDEN"' END, '}') AS `ms_0`
FROM `library_patron`
WHERE ((`library_patron`.`hidden` = %s OR `library_patron`.`id` = %s) AND `library_patron`.`id` = %s);
-- with [2, False, 2, 1]

-- statements, default: 1, rows: 1

SELECT concat('{"name":', json_quote(CONVERT(`library_patron`.`name` USING utf8mb4)), ',"email":', CASE WHEN `library_patron`.`id` = %s THEN concat(json_quote(CONVERT(`library_patron`.`email` USING utf8mb4))) ELSE '"~marker:FORBIDDEN"' END, '}') AS `ms_0`
FROM `library_patron`
WHERE ((`library_patron`.`hidden` = %s OR `library_patron`.`id` = %s) AND `library_patron`.`id` = %s);
-- with [2, False, 2, 3]

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_borrowing`.`id`, '"}') AS `ms_0`
FROM `library_borrowing`
WHERE (`library_borrowing`.`patron_id` = %s AND `library_borrowing`.`id` = %s);
-- with [2, 1]

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_borrowing`.`id`, '"}') AS `ms_0`
FROM `library_borrowing`
WHERE (`library_borrowing`.`patron_id` = %s AND `library_borrowing`.`id` = %s);
-- with [2, 2]

-- statements, default: 1, rows: 1

SELECT concat('{}') AS `ms_0`
FROM `library_ticket`
WHERE (`library_ticket`.`patron_id` = %s AND `library_ticket`.`patron_id` = %s);
-- with [2, 3]
