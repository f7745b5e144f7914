-- statements, default: 6, rows: 6

SELECT `library_writer`.`id` AS `ms_0`, `library_writer`.`id` AS `ms_1`, `library_writer`.`id` AS `ms_2`, `library_writer`.`id` AS `ms_3`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 3;

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  WHERE `library_volume`.`writer_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2, 3]]

SELECT ms_key, ms_0, ms_1, ms_2
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"copyConnection":{"totalCount":') AS `ms_0`, `library_volume`.`id` AS `ms_1`, `library_volume`.`id` AS `ms_2`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`id` DESC) AS `ms_rank`
  FROM `library_volume`
  WHERE `library_volume`.`writer_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 2
ORDER BY t.ms_rank;
-- with [[1, 2, 3]]

SELECT `library_copy`.`volume_id` AS `ms_key`, COUNT(*) AS `ms_count`
FROM `library_copy`
WHERE `library_copy`.`volume_id` IN %s
GROUP BY 1
ORDER BY NULL;
-- with [[15, 16, 17, 20, 21, 22]]

SELECT ms_key, ms_0
FROM (
  SELECT `library_copy`.`volume_id` AS `ms_key`, concat('{"number":', `library_copy`.`number`, '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_copy`.`volume_id` ORDER BY `library_copy`.`serial` ASC) AS `ms_rank`
  FROM `library_copy`
  WHERE `library_copy`.`volume_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 1
ORDER BY t.ms_rank;
-- with [[15, 16, 17, 20, 21, 22]]

SELECT `library_volume`.`writer_id` AS `ms_key`, COUNT(*) AS `ms_count`
FROM `library_volume`
WHERE `library_volume`.`writer_id` IN %s
GROUP BY 1
ORDER BY NULL;
-- with [[1, 2, 3]]
