-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","best":', coalesce((
  SELECT concat('{"stars":', U0.`stars`, ',"text":', CASE WHEN (U0.`stars` >= %s) THEN concat(json_quote(CONVERT(U0.`text` USING utf8mb4))) ELSE '"~marker:FORBIDDEN"' END, '}') AS `ms_0`
  FROM `library_critique` U0
  WHERE (U0.`volume_id` = (`library_volume`.`id`) AND U0.`shown` = %s AND U0.`stars` >= %s)
  ORDER BY U0.`stars` DESC, U0.`text` DESC, U0.`id` ASC LIMIT 1), 'null'), '}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 12;
-- with [2, True, 2]
