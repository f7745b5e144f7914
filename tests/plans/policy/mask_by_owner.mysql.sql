-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_critique`.`id`, '","draft":', CASE WHEN `library_critique`.`patron_id` = %s THEN concat(coalesce(CAST(json_quote(CONVERT(`library_critique`.`draft` USING utf8mb4)) AS CHAR), 'null')) ELSE 'null' END, ',"patron":', coalesce((
  SELECT concat('{"id":"', U0.`id`, '"}') AS `ms_0`
  FROM `library_patron` U0
  WHERE (U0.`id` = (`library_critique`.`patron_id`) AND (U0.`hidden` = %s OR U0.`id` = %s))), 'null'), '}') AS `ms_0`
FROM `library_critique`
WHERE ((`library_critique`.`shown` = %s OR `library_critique`.`patron_id` = %s) AND `library_critique`.`stars` = %s)
ORDER BY `library_critique`.`id` ASC LIMIT 100;
-- with [3, False, 3, True, 3, 2]

SELECT concat('{"id":"', `library_patron`.`id`, '","email":', CASE WHEN `library_patron`.`id` = %s THEN concat(json_quote(CONVERT(`library_patron`.`email` USING utf8mb4))) ELSE '"~marker:FORBIDDEN"' END, '}') AS `ms_0`
FROM `library_patron`
WHERE ((`library_patron`.`hidden` = %s OR `library_patron`.`id` = %s) AND `library_patron`.`id` IN %s)
ORDER BY `library_patron`.`id` ASC LIMIT 100;
-- with [3, False, 3, [1, 3]]
