-- statements, default: 4, rows: 4

SELECT concat('{"patronId":"', `library_ticket`.`patron_id`, '","colour":', json_quote(CONVERT(`library_ticket`.`colour` USING utf8mb4)), '}') AS `ms_0`
FROM `library_ticket`
WHERE `library_ticket`.`patron_id` = %s
ORDER BY `library_ticket`.`patron_id` ASC LIMIT 100;
-- with [2]

SELECT concat('{"id":"', `library_borrowing`.`id`, '","patron":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_patron` U0
  WHERE (U0.`id` = (`library_borrowing`.`patron_id`) AND (U0.`hidden` = %s OR U0.`id` = %s))), 'null'), '}') AS `ms_0`
FROM `library_borrowing`
WHERE `library_borrowing`.`patron_id` = %s
ORDER BY `library_borrowing`.`id` ASC LIMIT 100;
-- with [False, 2, 2]

SELECT concat('{"id":"', `library_borrowing`.`id`, '"}') AS `ms_0`
FROM `library_borrowing`
WHERE (`library_borrowing`.`patron_id` = %s AND `library_borrowing`.`id` = %s);
-- with [2, 2]

SELECT concat('{"id":"', `library_critique`.`id`, '","draft":', CASE WHEN `library_critique`.`patron_id` = %s THEN concat(coalesce(CAST(json_quote(CONVERT(`library_critique`.`draft` USING utf8mb4)) AS CHAR), 'null')) ELSE 'null' END, '}') AS `ms_0`
FROM `library_critique`
WHERE ((`library_critique`.`shown` = %s OR `library_critique`.`patron_id` = %s) AND `library_critique`.`shown` = %s)
ORDER BY `library_critique`.`id` ASC LIMIT 100;
-- with [2, True, 2, False]
