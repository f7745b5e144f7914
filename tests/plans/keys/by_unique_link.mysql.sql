-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"sequel":', coalesce((
  SELECT concat('{"id":"', V0.`id`, '","prequel":', coalesce((
    SELECT concat('{"id":"', U0.`id`, '"}') AS `ms_0`
    FROM `library_volume` U0
    WHERE U0.`sequel_id` = (V0.`id`)), 'null'), '}') AS `ms_0`
  FROM `library_volume` V0
  WHERE V0.`id` = (`library_volume`.`sequel_id`)), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE (`library_volume`.`sequel_id` IS NOT NULL AND `library_volume`.`sequel_id` = %s);
-- with [3]
