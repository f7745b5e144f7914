-- statements, default: 3, rows: 3

SELECT `library_volume`.`id`, `library_volume`.`title`, `library_volume`.`subtitle`, `library_volume`.`isbn`, `library_volume`.`writer_id`, `library_volume`.`press_id`, `library_volume`.`sequel_id`, `library_volume`.`pages`, `library_volume`.`price`, `library_volume`.`cost`, `library_volume`.`rating`, `library_volume`.`published`, `library_volume`.`sold`, `library_volume`.`lendable`, `library_volume`.`details`, `library_volume`.`cover`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 2;

SELECT `library_writer`.`id` AS `ms_0`
FROM `library_writer`
WHERE `library_writer`.`id` = %s;
-- with [1]

SELECT ms_key
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  WHERE `library_volume`.`writer_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 1
ORDER BY t.ms_rank;
-- with [[1]]

-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 2;

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), ',"volumes":') AS `ms_0`, `library_writer`.`id` AS `ms_1`
FROM `library_writer`
WHERE `library_writer`.`id` = %s;
-- with [1]

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  WHERE `library_volume`.`writer_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 1
ORDER BY t.ms_rank;
-- with [[1]]
