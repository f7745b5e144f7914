-- statements, default: 2, rows: 2

SELECT concat('{"name":', json_quote(CONVERT(`library_patron`.`name` USING utf8mb4)), ',"ticket":', coalesce((
  SELECT concat('{"patronId":"', V0.`patron_id`, '","colour":', json_quote(CONVERT(V0.`colour` USING utf8mb4)), ',"patron":', coalesce((
    SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
    FROM `library_patron` U0
    WHERE U0.`id` = (V0.`patron_id`)), 'null'), '}') AS `ms_0`
  FROM `library_ticket` V0
  WHERE V0.`patron_id` = (`library_patron`.`id`)), 'null'), '}') AS `ms_0`
FROM `library_patron`
ORDER BY `library_patron`.`id` ASC LIMIT 100;

SELECT concat('{"patronId":"', `library_ticket`.`patron_id`, '","patron":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_patron` U0
  WHERE U0.`id` = (`library_ticket`.`patron_id`)), 'null'), '}') AS `ms_0`
FROM `library_ticket`
ORDER BY `library_ticket`.`patron_id` ASC LIMIT 100;
