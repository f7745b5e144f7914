-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","writer":', coalesce((
  SELECT concat('{"birthday":', CASE WHEN U0.`born` IS NULL THEN 'null' ELSE concat('"', U0.`born`, '"') END, '}') AS `ms_0`
  FROM `library_writer` U0
  WHERE U0.`id` = (`library_volume`.`writer_id`)), 'null'), ',"press":', coalesce((
  SELECT concat('{"founded":', coalesce(CAST(U0.`founded` AS CHAR), 'null'), '}') AS `ms_0`
  FROM `library_press` U0
  WHERE U0.`code` = (`library_volume`.`press_id`)), 'null'), '}') AS `ms_0`
FROM `library_volume`
INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
LEFT OUTER JOIN `library_press` ON (`library_volume`.`press_id` = `library_press`.`code`)
ORDER BY `library_writer`.`born` DESC, `library_press`.`founded` IS NULL, `library_press`.`founded` ASC, `library_volume`.`id` DESC LIMIT 100;
