-- statements, default: 4, rows: 4

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 9;

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 9;

SELECT concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`
FROM `library_writer`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_writer`.`id`) LIMIT 1))
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1]

SELECT concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`
FROM `library_writer`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND %s = %s) LIMIT 1))
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1, 1, 1]

-- statements, default: 5, rows: 5

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` IN %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [[1, 2]]

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE NOT (`library_volume`.`pages` IN %s)
ORDER BY `library_volume`.`id` ASC LIMIT 9;
-- with [[137]]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (`library_volume`.`pages` IN %s OR `library_volume`.`id` IN %s)
ORDER BY `library_volume`.`id` ASC LIMIT 9;
-- with [[137], [1, 2]]

SELECT concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`
FROM `library_writer`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND NOT (U0.`pages` IN %s)) LIMIT 1))
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1, [137]]

SELECT concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`
FROM `library_writer`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND CASE WHEN (U0.`pages` IN %s) THEN %s ELSE %s END = %s) LIMIT 1))
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1, [137], 0, 1, 1]

-- statements, default: 4, rows: 4

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE NOT (`library_volume`.`pages` IN %s)
ORDER BY `library_volume`.`id` ASC LIMIT 9;
-- with [[137, 174]]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (`library_volume`.`pages` IN %s)
ORDER BY `library_volume`.`id` ASC LIMIT 9;
-- with [[137, 174]]

SELECT concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`
FROM `library_writer`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND NOT (U0.`pages` IN %s)) LIMIT 1))
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1, [137, 174]]

SELECT concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`
FROM `library_writer`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND CASE WHEN (U0.`pages` IN %s) THEN %s ELSE %s END = %s) LIMIT 1))
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1, [137, 174], 0, 1, 1]

-- statements, default: 4, rows: 4

-- the same as before
