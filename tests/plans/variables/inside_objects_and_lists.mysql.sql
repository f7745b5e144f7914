-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (((`library_volume`.`writer_id` IS NOT NULL AND `library_volume`.`writer_id` IN (
  SELECT U0.`id` AS `id`
  FROM `library_writer` U0
  WHERE U0.`name` = %s)) OR (`library_volume`.`press_id` IS NOT NULL AND `library_volume`.`press_id` IN %s)) AND `library_volume`.`id` IN %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['Leo Tolstoy', ['old', 'penguin'], [1, 2, 3]]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` IN %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [[6, 7]]

-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (((`library_volume`.`writer_id` IS NOT NULL AND `library_volume`.`writer_id` IN (
  SELECT U0.`id` AS `id`
  FROM `library_writer` U0
  WHERE U0.`name` = %s)) OR (`library_volume`.`press_id` IS NOT NULL AND `library_volume`.`press_id` IN %s)) AND `library_volume`.`id` IN %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['x', ['a/b', 'penguin'], [3]]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (`library_volume`.`id` IN %s AND `library_volume`.`writer_id` IS NOT NULL AND `library_volume`.`writer_id` IN (
  SELECT U0.`id` AS `id`
  FROM `library_writer` U0
  WHERE U0.`country` = %s))
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [[2, 7], 'ru']
