-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_critique`.`id`, '","stars":', `library_critique`.`stars`, ',"text":', json_quote(CONVERT(`library_critique`.`text` USING utf8mb4)), ',"patron":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_patron` U0
  WHERE (U0.`id` = (`library_critique`.`patron_id`) AND U0.`hidden` = %s)), 'null'), '}') AS `ms_0`
FROM `library_critique`
WHERE `library_critique`.`shown` = %s
ORDER BY `library_critique`.`id` ASC LIMIT 6;
-- with [False, True]
