-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '","prequel":', coalesce((
  SELECT concat('{"id":"', U0.`id`, '"}') AS `ms_0`
  FROM `library_volume` U0
  WHERE U0.`sequel_id` = (`library_volume`.`id`)), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE (U0.`sequel_id` = (`library_volume`.`id`) AND U0.`id` = %s) LIMIT 1)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [1, 1]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE (U0.`sequel_id` = (`library_volume`.`id`) AND U0.`id` IS NULL) LIMIT 1)
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with [1]
