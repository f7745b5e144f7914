-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_volume`.`id`, '","margin":', CASE WHEN (`library_volume`.`price` - `library_volume`.`cost`) IS NULL THEN 'null' ELSE concat('"', (`library_volume`.`price` - `library_volume`.`cost`), '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE (`library_volume`.`pages` > %s AND (`library_volume`.`price` - `library_volume`.`cost`) > %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [300, Decimal('20')]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
WHERE UPPER(`library_writer`.`name`) LIKE BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['LEO%']

SELECT concat('{"number":', `library_copy`.`number`, ',"volume":', CASE WHEN `library_copy`.`volume_id` IS NULL THEN 'null' ELSE concat('{"id":"', `library_copy`.`volume_id`, '"}') END, '}') AS `ms_0`
FROM `library_copy`
WHERE (`library_copy`.`volume_id` IS NOT NULL AND `library_copy`.`volume_id` IN (
  SELECT U0.`id` AS `id`
  FROM `library_volume` U0
  WHERE U0.`pages` > %s))
ORDER BY `library_copy`.`volume_id` IS NULL, `library_copy`.`volume_id` ASC, `library_copy`.`number` ASC, `library_copy`.`serial` ASC LIMIT 100;
-- with [300]

-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_volume`.`id`, '","margin":', CASE WHEN (`library_volume`.`price` - `library_volume`.`cost`) IS NULL THEN 'null' ELSE concat('"', (`library_volume`.`price` - `library_volume`.`cost`), '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE (NOT `library_volume`.`pages` > %s AND (`library_volume`.`price` - `library_volume`.`cost`) > %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [300, Decimal('-5.5')]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
WHERE UPPER(`library_writer`.`name`) LIKE BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['LEO%']

SELECT concat('{"number":', `library_copy`.`number`, ',"volume":', CASE WHEN `library_copy`.`volume_id` IS NULL THEN 'null' ELSE concat('{"id":"', `library_copy`.`volume_id`, '"}') END, '}') AS `ms_0`
FROM `library_copy`
WHERE (`library_copy`.`volume_id` IS NOT NULL AND `library_copy`.`volume_id` IN (
  SELECT U0.`id` AS `id`
  FROM `library_volume` U0
  WHERE U0.`pages` > %s))
ORDER BY `library_copy`.`volume_id` IS NULL, `library_copy`.`volume_id` ASC, `library_copy`.`number` ASC, `library_copy`.`serial` ASC LIMIT 100;
-- with [300]
