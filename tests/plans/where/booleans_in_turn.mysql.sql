-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (`library_volume`.`lendable` = %s AND NOT `library_volume`.`pages` > %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [True, 300]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (NOT (NOT `library_volume`.`pages` > %s) AND NOT (`library_volume`.`lendable` = %s))
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [300, True]

SELECT concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`
FROM `library_writer`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND CASE WHEN (U0.`lendable` = %s) THEN %s ELSE %s END = %s) LIMIT 1))
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1, True, 0, 1, 1]

-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (`library_volume`.`lendable` = %s AND NOT `library_volume`.`pages` > %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [False, 300]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (NOT (NOT `library_volume`.`pages` > %s) AND NOT (`library_volume`.`lendable` = %s))
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [300, False]

SELECT concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`
FROM `library_writer`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND CASE WHEN (U0.`lendable` = %s) THEN %s ELSE %s END = %s) LIMIT 1))
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1, False, 0, 1, 1]

-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (`library_volume`.`lendable` = %s AND `library_volume`.`pages` > %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [True, 300]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (NOT (`library_volume`.`pages` > %s) AND NOT (`library_volume`.`lendable` = %s))
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [300, True]

SELECT concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`
FROM `library_writer`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND CASE WHEN (U0.`lendable` = %s) THEN %s ELSE %s END = %s) LIMIT 1))
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1, True, 0, 1, 1]

-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (`library_volume`.`lendable` = %s AND `library_volume`.`pages` > %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [False, 300]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (NOT (`library_volume`.`pages` > %s) AND NOT (`library_volume`.`lendable` = %s))
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [300, False]

SELECT concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`
FROM `library_writer`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND CASE WHEN (U0.`lendable` = %s) THEN %s ELSE %s END = %s) LIMIT 1))
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1, False, 0, 1, 1]
