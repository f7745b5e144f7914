-- statements, default: 5, rows: 5

SELECT `library_writer`.`name` AS `ms_0`, `library_writer`.`id` AS `ms_1`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 3;

SELECT ms_key, ms_0, ms_1, ms_2, ms_3, ms_4
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, `library_volume`.`price` AS `ms_0`, `library_volume`.`pages` AS `ms_1`, concat(',"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"writer":') AS `ms_2`, `library_volume`.`writer_id` AS `ms_3`, `library_volume`.`id` AS `ms_4`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  WHERE `library_volume`.`writer_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 2
ORDER BY t.ms_rank;
-- with [[1, 2, 3]]

SELECT `library_writer`.`id` AS `ms_key`, `library_writer`.`name` AS `ms_0`
FROM `library_writer`
WHERE `library_writer`.`id` IN %s;
-- with [[1, 2, 3]]

SELECT ms_key, ms_0
FROM (
  SELECT `library_copy`.`volume_id` AS `ms_key`, `library_copy`.`volume_id` AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_copy`.`volume_id` ORDER BY `library_copy`.`serial` ASC) AS `ms_rank`
  FROM `library_copy`
  WHERE `library_copy`.`volume_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 1
ORDER BY t.ms_rank;
-- with [[1, 10, 2, 5, 6, 7]]

SELECT `library_volume`.`id` AS `ms_key`, `library_volume`.`title` AS `ms_0`, `library_writer`.`name` AS `ms_1`
FROM `library_volume`
INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
WHERE `library_volume`.`id` IN %s;
-- with [[1, 10, 2, 5, 6, 7]]
