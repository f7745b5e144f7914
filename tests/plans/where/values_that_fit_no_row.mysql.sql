-- statements, default: 7, rows: 7

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` IN %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [[1]]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (NOT (`library_volume`.`id` IN %s) AND `library_volume`.`id` < %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [[1], 5]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` < %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [3]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (`library_volume`.`pages` <= %s AND `library_volume`.`id` < %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [2147483647, 4]

SELECT concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`
FROM `library_writer`
WHERE %s
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [False]

SELECT concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`
FROM `library_writer`
WHERE NOT (%s)
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [False]

SELECT concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`
FROM `library_writer`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND %s = %s) LIMIT 1))
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1, 0, 1]

-- statements, default: 7, rows: 7

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` IN %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [[2]]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (NOT (`library_volume`.`id` IN %s) AND `library_volume`.`id` < %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [[2], 5]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (NOT (`library_volume`.`id` = %s) AND `library_volume`.`id` < %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [3, 3]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (`library_volume`.`pages` <= %s AND `library_volume`.`id` < %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [200, 4]

SELECT concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`
FROM `library_writer`
WHERE EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND U0.`id` = %s) LIMIT 1)
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1, 3]

SELECT concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`
FROM `library_writer`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND U0.`id` = %s) LIMIT 1))
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1, 3]

SELECT concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`
FROM `library_writer`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND CASE WHEN NOT (U0.`id` = %s) THEN %s ELSE %s END = %s) LIMIT 1))
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1, 3, 0, 1, 1]

-- statements, default: 6, rows: 6

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` < %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [5]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` < %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [3]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (`library_volume`.`pages` <= %s AND `library_volume`.`id` < %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [-2147483648, 4]

SELECT concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`
FROM `library_writer`
WHERE %s
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [False]

SELECT concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`
FROM `library_writer`
WHERE NOT (%s)
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [False]

SELECT concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`
FROM `library_writer`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND %s = %s) LIMIT 1))
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1, 0, 1]
