-- statements, default: 6, rows: 6

SELECT concat('{"id":"', `library_rack`.`id`, '"}') AS `ms_0`
FROM `library_rack`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_rack` V0
  WHERE (V0.`inside_id` = (`library_rack`.`id`) AND CASE WHEN NOT (EXISTS(
    SELECT %s AS `a`
    FROM `library_rack` U0
    WHERE (U0.`inside_id` = (V0.`id`) AND U0.`label` IN %s) LIMIT 1)) THEN %s ELSE %s END = %s) LIMIT 1))
ORDER BY `library_rack`.`id` ASC LIMIT 100;
-- with [1, 1, ['100% Wool'], 0, 1, 1]

SELECT concat('{"id":"', `library_rack`.`id`, '"}') AS `ms_0`
FROM `library_rack`
WHERE EXISTS(
  SELECT %s AS `a`
  FROM `library_rack` V0
  WHERE (V0.`inside_id` = (`library_rack`.`id`) AND NOT (EXISTS(
    SELECT %s AS `a`
    FROM `library_rack` U0
    WHERE (U0.`inside_id` = (V0.`id`) AND U0.`label` IN %s) LIMIT 1))) LIMIT 1)
ORDER BY `library_rack`.`id` ASC LIMIT 100;
-- with [1, 1, ['100% Wool']]

SELECT concat('{"id":"', `library_rack`.`id`, '"}') AS `ms_0`
FROM `library_rack`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_rack` U0
  WHERE (U0.`inside_id` = (`library_rack`.`id`) AND U0.`label` IN %s) LIMIT 1))
ORDER BY `library_rack`.`id` ASC LIMIT 100;
-- with [1, ['100% Wool']]

SELECT concat('{"id":"', `library_rack`.`id`, '"}') AS `ms_0`
FROM `library_rack`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_rack` U0
  WHERE (U0.`inside_id` = (`library_rack`.`id`) AND %s = %s) LIMIT 1))
ORDER BY `library_rack`.`id` ASC LIMIT 100;
-- with [1, 0, 1]

SELECT concat('{"id":"', `library_rack`.`id`, '"}') AS `ms_0`
FROM `library_rack`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_rack` U0
  WHERE (U0.`inside_id` = (`library_rack`.`id`) AND %s = %s) LIMIT 1))
ORDER BY `library_rack`.`id` ASC LIMIT 100;
-- with [1, 1, 1]

SELECT concat('{"id":"', `library_rack`.`id`, '"}') AS `ms_0`
FROM `library_rack`
WHERE (`library_rack`.`inside_id` IS NOT NULL AND `library_rack`.`inside_id` IN (
  SELECT U0.`id` AS `id`
  FROM `library_rack` U0))
ORDER BY `library_rack`.`id` ASC LIMIT 100;

-- statements, default: 6, rows: 6

SELECT concat('{"id":"', `library_rack`.`id`, '"}') AS `ms_0`
FROM `library_rack`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_rack` V0
  WHERE (V0.`inside_id` = (`library_rack`.`id`) AND CASE WHEN NOT (%s) THEN %s ELSE %s END = %s) LIMIT 1))
ORDER BY `library_rack`.`id` ASC LIMIT 100;
-- with [1, False, 0, 1, 1]

SELECT concat('{"id":"', `library_rack`.`id`, '"}') AS `ms_0`
FROM `library_rack`
WHERE EXISTS(
  SELECT %s AS `a`
  FROM `library_rack` V0
  WHERE (V0.`inside_id` = (`library_rack`.`id`) AND NOT (%s)) LIMIT 1)
ORDER BY `library_rack`.`id` ASC LIMIT 100;
-- with [1, False]

SELECT concat('{"id":"', `library_rack`.`id`, '"}') AS `ms_0`
FROM `library_rack`
WHERE NOT (%s)
ORDER BY `library_rack`.`id` ASC LIMIT 100;
-- with [False]

SELECT concat('{"id":"', `library_rack`.`id`, '"}') AS `ms_0`
FROM `library_rack`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_rack` U0
  WHERE (U0.`inside_id` = (`library_rack`.`id`) AND %s = %s) LIMIT 1))
ORDER BY `library_rack`.`id` ASC LIMIT 100;
-- with [1, 0, 1]

SELECT concat('{"id":"', `library_rack`.`id`, '"}') AS `ms_0`
FROM `library_rack`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_rack` U0
  WHERE (U0.`inside_id` = (`library_rack`.`id`) AND %s = %s) LIMIT 1))
ORDER BY `library_rack`.`id` ASC LIMIT 100;
-- with [1, 1, 1]

SELECT concat('{"id":"', `library_rack`.`id`, '"}') AS `ms_0`
FROM `library_rack`
WHERE (`library_rack`.`inside_id` IS NOT NULL AND `library_rack`.`inside_id` IN (
  SELECT U0.`id` AS `id`
  FROM `library_rack` U0))
ORDER BY `library_rack`.`id` ASC LIMIT 100;

-- statements, default: 6, rows: 6

SELECT concat('{"id":"', `library_rack`.`id`, '"}') AS `ms_0`
FROM `library_rack`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_rack` V0
  WHERE (V0.`inside_id` = (`library_rack`.`id`) AND CASE WHEN NOT (EXISTS(
    SELECT %s AS `a`
    FROM `library_rack` U0
    WHERE (U0.`inside_id` = (V0.`id`) AND U0.`label` IN %s AND NOT (U0.`label` IN %s)) LIMIT 1)) THEN %s ELSE %s END = %s) LIMIT 1))
ORDER BY `library_rack`.`id` ASC LIMIT 100;
-- with [1, 1, ['left'], ['right'], 0, 1, 1]

SELECT concat('{"id":"', `library_rack`.`id`, '"}') AS `ms_0`
FROM `library_rack`
WHERE EXISTS(
  SELECT %s AS `a`
  FROM `library_rack` V0
  WHERE (V0.`inside_id` = (`library_rack`.`id`) AND NOT (EXISTS(
    SELECT %s AS `a`
    FROM `library_rack` U0
    WHERE (U0.`inside_id` = (V0.`id`) AND U0.`label` IN %s AND NOT (U0.`label` IN %s)) LIMIT 1))) LIMIT 1)
ORDER BY `library_rack`.`id` ASC LIMIT 100;
-- with [1, 1, ['left'], ['right']]

SELECT concat('{"id":"', `library_rack`.`id`, '"}') AS `ms_0`
FROM `library_rack`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_rack` U0
  WHERE (U0.`inside_id` = (`library_rack`.`id`) AND U0.`label` IN %s AND NOT (U0.`label` IN %s)) LIMIT 1))
ORDER BY `library_rack`.`id` ASC LIMIT 100;
-- with [1, ['left'], ['right']]

SELECT concat('{"id":"', `library_rack`.`id`, '"}') AS `ms_0`
FROM `library_rack`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_rack` U0
  WHERE (U0.`inside_id` = (`library_rack`.`id`) AND CASE WHEN NOT (U0.`label` IN %s) THEN %s ELSE %s END = %s) LIMIT 1))
ORDER BY `library_rack`.`id` ASC LIMIT 100;
-- with [1, ['right'], 0, 1, 1]

SELECT concat('{"id":"', `library_rack`.`id`, '"}') AS `ms_0`
FROM `library_rack`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_rack` U0
  WHERE (U0.`inside_id` = (`library_rack`.`id`) AND CASE WHEN (U0.`label` IN %s) THEN %s ELSE %s END = %s) LIMIT 1))
ORDER BY `library_rack`.`id` ASC LIMIT 100;
-- with [1, ['right'], 0, 1, 1]

SELECT concat('{"id":"', `library_rack`.`id`, '"}') AS `ms_0`
FROM `library_rack`
WHERE (`library_rack`.`inside_id` IS NOT NULL AND `library_rack`.`inside_id` IN (
  SELECT U0.`id` AS `id`
  FROM `library_rack` U0
  WHERE (U0.`label` IN %s OR NOT (U0.`label` IN %s))))
ORDER BY `library_rack`.`id` ASC LIMIT 100;
-- with [['right'], ['right']]

-- statements, default: 6, rows: 6

SELECT concat('{"id":"', `library_rack`.`id`, '"}') AS `ms_0`
FROM `library_rack`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_rack` V0
  WHERE (V0.`inside_id` = (`library_rack`.`id`) AND CASE WHEN NOT (%s) THEN %s ELSE %s END = %s) LIMIT 1))
ORDER BY `library_rack`.`id` ASC LIMIT 100;
-- with [1, False, 0, 1, 1]

SELECT concat('{"id":"', `library_rack`.`id`, '"}') AS `ms_0`
FROM `library_rack`
WHERE EXISTS(
  SELECT %s AS `a`
  FROM `library_rack` V0
  WHERE (V0.`inside_id` = (`library_rack`.`id`) AND NOT (%s)) LIMIT 1)
ORDER BY `library_rack`.`id` ASC LIMIT 100;
-- with [1, False]

SELECT concat('{"id":"', `library_rack`.`id`, '"}') AS `ms_0`
FROM `library_rack`
WHERE NOT (%s)
ORDER BY `library_rack`.`id` ASC LIMIT 100;
-- with [False]

SELECT concat('{"id":"', `library_rack`.`id`, '"}') AS `ms_0`
FROM `library_rack`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_rack` U0
  WHERE (U0.`inside_id` = (`library_rack`.`id`) AND CASE WHEN NOT (U0.`label` IN %s) THEN %s ELSE %s END = %s) LIMIT 1))
ORDER BY `library_rack`.`id` ASC LIMIT 100;
-- with [1, ['hall'], 0, 1, 1]

SELECT concat('{"id":"', `library_rack`.`id`, '"}') AS `ms_0`
FROM `library_rack`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_rack` U0
  WHERE (U0.`inside_id` = (`library_rack`.`id`) AND CASE WHEN (U0.`label` IN %s) THEN %s ELSE %s END = %s) LIMIT 1))
ORDER BY `library_rack`.`id` ASC LIMIT 100;
-- with [1, ['hall'], 0, 1, 1]

SELECT concat('{"id":"', `library_rack`.`id`, '"}') AS `ms_0`
FROM `library_rack`
WHERE (`library_rack`.`inside_id` IS NOT NULL AND `library_rack`.`inside_id` IN (
  SELECT U0.`id` AS `id`
  FROM `library_rack` U0
  WHERE (U0.`label` IN %s OR NOT (U0.`label` IN %s))))
ORDER BY `library_rack`.`id` ASC LIMIT 100;
-- with [['hall'], ['hall']]

-- statements, default: 6, rows: 6

-- the same as before
