-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_borrowing`.`id`, '","taken":"', concat(date_format(`library_borrowing`.`taken`, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(`library_borrowing`.`taken`) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(`library_borrowing`.`taken`), 6, '0'))) END), '+00:00","before":', coalesce((
  SELECT concat('{"id":"', V0.`id`, '","taken":"', concat(date_format(V0.`taken`, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(V0.`taken`) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(V0.`taken`), 6, '0'))) END), '+00:00","before":', coalesce((
    SELECT concat('{"id":"', U0.`id`, '"}') AS `ms_0`
    FROM `library_borrowing` U0
    WHERE (U0.`patron_id` = (V0.`patron_id`) AND U0.`taken` < (V0.`taken`))
    ORDER BY U0.`taken` DESC, U0.`id` ASC LIMIT 1), 'null'), '}') AS `ms_0`
  FROM `library_borrowing` V0
  WHERE (V0.`patron_id` = (`library_borrowing`.`patron_id`) AND V0.`taken` < (`library_borrowing`.`taken`))
  ORDER BY V0.`taken` DESC, V0.`id` ASC LIMIT 1), 'null'), '}') AS `ms_0`
FROM `library_borrowing`
ORDER BY `library_borrowing`.`id` ASC LIMIT 100;
