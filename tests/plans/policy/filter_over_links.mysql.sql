-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE EXISTS(
  SELECT %s AS `a`
  FROM `library_critique` U0
  WHERE (U0.`volume_id` = (`library_volume`.`id`) AND U0.`shown` = %s AND U0.`stars` >= %s) LIMIT 1)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [1, True, 4]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_critique` U0
  WHERE (U0.`volume_id` = (`library_volume`.`id`) AND U0.`shown` = %s) LIMIT 1))
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [1, True]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_critique` U0
  WHERE (U0.`volume_id` = (`library_volume`.`id`) AND U0.`shown` = %s AND CASE WHEN (U0.`stars` > %s) THEN %s ELSE %s END = %s) LIMIT 1))
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [1, True, 1, 0, 1, 1]
