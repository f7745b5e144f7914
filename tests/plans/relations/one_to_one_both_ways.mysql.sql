-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","sequel":', coalesce((
  SELECT concat('{"id":"', U0.`id`, '","title":', json_quote(CONVERT(U0.`title` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_volume` U0
  WHERE U0.`id` = (`library_volume`.`sequel_id`)), 'null'), ',"prequel":', coalesce((
  SELECT concat('{"id":"', U0.`id`, '","title":', json_quote(CONVERT(U0.`title` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_volume` U0
  WHERE U0.`sequel_id` = (`library_volume`.`id`)), 'null'), '}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 4;
