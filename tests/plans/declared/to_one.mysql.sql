-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_borrowing`.`id`, '","ticket":', coalesce((
  SELECT concat('{"colour":', json_quote(CONVERT(V0.`colour` USING utf8mb4)), ',"patron":', coalesce((
    SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
    FROM `library_patron` U0
    WHERE U0.`id` = (V0.`patron_id`)), 'null'), '}') AS `ms_0`
  FROM `library_ticket` V0
  WHERE V0.`patron_id` = (`library_borrowing`.`patron_id`)), 'null'), '}') AS `ms_0`
FROM `library_borrowing`
ORDER BY `library_borrowing`.`id` ASC LIMIT 6;
