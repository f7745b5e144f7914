-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_writer`.`id`, '","volumes":') AS `ms_0`, `library_writer`.`id` AS `ms_1`, `library_writer`.`id` AS `ms_2`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 100;

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  WHERE `library_volume`.`writer_id` IN %s) t
WHERE t.ms_rank > %s AND t.ms_rank <= %s + %s
ORDER BY t.ms_rank;
-- with [[1, 2, 3, 4, 5, 6], 1, 1, 2]

SELECT ms_key, ms_0
FROM (
  SELECT `library_writer`.`mentor_id` AS `ms_key`, concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_writer`.`mentor_id` ORDER BY `library_writer`.`id` ASC) AS `ms_rank`
  FROM `library_writer`
  WHERE `library_writer`.`mentor_id` IN %s) t
WHERE t.ms_rank > 1 AND t.ms_rank <= 1 + 1
ORDER BY t.ms_rank;
-- with [[1, 2, 3, 4, 5, 6]]

-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_writer`.`id`, '","volumes":') AS `ms_0`, `library_writer`.`id` AS `ms_1`, `library_writer`.`id` AS `ms_2`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 100;

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  WHERE `library_volume`.`writer_id` IN %s) t
WHERE t.ms_rank > %s AND t.ms_rank <= %s + 100
ORDER BY t.ms_rank;
-- with [[1, 2, 3, 4, 5, 6], 4, 4]

SELECT ms_key, ms_0
FROM (
  SELECT `library_writer`.`mentor_id` AS `ms_key`, concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_writer`.`mentor_id` ORDER BY `library_writer`.`id` ASC) AS `ms_rank`
  FROM `library_writer`
  WHERE `library_writer`.`mentor_id` IN %s) t
WHERE t.ms_rank > 1 AND t.ms_rank <= 1 + 1
ORDER BY t.ms_rank;
-- with [[1, 2, 3, 4, 5, 6]]

-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_writer`.`id`, '","volumes":') AS `ms_0`, `library_writer`.`id` AS `ms_1`, `library_writer`.`id` AS `ms_2`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 100;

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  WHERE `library_volume`.`writer_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + %s
ORDER BY t.ms_rank;
-- with [[1, 2, 3, 4, 5, 6], 1]

SELECT ms_key, ms_0
FROM (
  SELECT `library_writer`.`mentor_id` AS `ms_key`, concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_writer`.`mentor_id` ORDER BY `library_writer`.`id` ASC) AS `ms_rank`
  FROM `library_writer`
  WHERE `library_writer`.`mentor_id` IN %s) t
WHERE t.ms_rank > 1 AND t.ms_rank <= 1 + 1
ORDER BY t.ms_rank;
-- with [[1, 2, 3, 4, 5, 6]]
