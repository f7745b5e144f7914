-- statements, default: 4, rows: 4

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE NOT (`library_volume`.`pages` = %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [137]

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE NOT (`library_volume`.`pages` < %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [200]

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`pages` < %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [200]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (`library_volume`.`press_id` IS NOT NULL AND `library_volume`.`press_id` IN (
  SELECT U0.`code` AS `code`
  FROM `library_press` U0
  WHERE U0.`founded` > %s) AND `library_volume`.`press_id` IS NOT NULL)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [1900]
