-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","writer":', coalesce((
  SELECT concat('{"mentor":', coalesce((
    SELECT concat('{"birthday":', CASE WHEN U0.`born` IS NULL THEN 'null' ELSE concat('"', U0.`born`, '"') END, '}') AS `ms_0`
    FROM `library_writer` U0
    WHERE U0.`id` = (V0.`mentor_id`)), 'null'), '}') AS `ms_0`
  FROM `library_writer` V0
  WHERE V0.`id` = (`library_volume`.`writer_id`)), 'null'), '}') AS `ms_0`
FROM `library_volume`
INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
LEFT OUTER JOIN `library_writer` T5 ON (`library_writer`.`mentor_id` = T5.`id`)
ORDER BY T5.`born` IS NULL, T5.`born` ASC, `library_volume`.`id` ASC LIMIT 100;
