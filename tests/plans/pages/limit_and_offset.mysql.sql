-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM (
  SELECT `library_volume`.`id`
  FROM `library_volume`
  ORDER BY `library_volume`.`id` ASC LIMIT %s OFFSET %s) `library_volume`
ORDER BY `library_volume`.`id` ASC;
-- with [3, 2]

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT %s;
-- with [3]

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM (
  SELECT `library_volume`.`id`
  FROM `library_volume`
  ORDER BY `library_volume`.`id` ASC LIMIT 100 OFFSET %s) `library_volume`
ORDER BY `library_volume`.`id` ASC;
-- with [22]

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM (
  SELECT `library_volume`.`id`
  FROM `library_volume`
  ORDER BY `library_volume`.`id` ASC LIMIT %s OFFSET %s) `library_volume`
ORDER BY `library_volume`.`id` ASC;
-- with [0, 0]

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM (
  SELECT `library_volume`.`id`
  FROM `library_volume`
  ORDER BY `library_volume`.`id` ASC LIMIT %s OFFSET %s) `library_volume`
ORDER BY `library_volume`.`id` ASC;
-- with [5, 500]

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 100;

-- statements, default: 1, rows: 1

-- the same as before
