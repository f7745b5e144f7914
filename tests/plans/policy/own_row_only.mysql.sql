-- statements, default: 1, rows: 1

SELECT concat('{"name":', json_quote(CONVERT(`library_patron`.`name` USING utf8mb4)), ',"hidden":', CASE WHEN `library_patron`.`hidden` THEN 'true' WHEN NOT `library_patron`.`hidden` THEN 'false' END, ',"email":', CASE WHEN `library_patron`.`id` = %s THEN concat(json_quote(CONVERT(`library_patron`.`email` USING utf8mb4))) ELSE '"~marker:FORBIDDEN"' END, ',"ticket":', coalesce((
  SELECT concat('{"colour":', json_quote(CONVERT(U0.`colour` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_ticket` U0
  WHERE (U0.`patron_id` = (`library_patron`.`id`) AND U0.`patron_id` = %s)), 'null'), '}') AS `ms_0`
FROM `library_patron`
WHERE (`library_patron`.`hidden` = %s OR `library_patron`.`id` = %s)
ORDER BY `library_patron`.`id` ASC LIMIT 100;
-- with [3, 3, False, 3]
