-- statements, default: 6, rows: 6

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), ',"volumeConnection":{"totalCount":') AS `ms_0`, `library_writer`.`id` AS `ms_1`, `library_writer`.`id` AS `ms_2`, `library_writer`.`id` AS `ms_3`, `library_writer`.`id` AS `ms_4`, `library_writer`.`id` AS `ms_5`, `library_writer`.`id` AS `ms_6`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 3;

SELECT `library_volume`.`writer_id` AS `ms_key`, COUNT(*) AS `ms_count`
FROM `library_volume`
WHERE `library_volume`.`writer_id` IN %s
GROUP BY 1
ORDER BY NULL;
-- with [[1, 2, 3]]

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"cursor":"~marker:CURSOR:1b3f7c51023f:', replace(to_base64(concat('["', `library_volume`.`id`, '"]')), char(10 USING utf8mb4), ''), '","node":{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`id` DESC) AS `ms_rank`
  FROM `library_volume`
  WHERE `library_volume`.`writer_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 1
ORDER BY t.ms_rank;
-- with [[1, 2, 3]]

SELECT `library_volume`.`writer_id` AS `ms_key`, COUNT(*) AS `ms_count`
FROM `library_volume`
WHERE `library_volume`.`writer_id` IN %s
GROUP BY 1
ORDER BY NULL;
-- with [[1, 2, 3]]

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('"~marker:CURSOR:1b3f7c51023f:', replace(to_base64(concat('["', `library_volume`.`id`, '"]')), char(10 USING utf8mb4), ''), '"') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`id` DESC) AS `ms_rank`
  FROM `library_volume`
  WHERE `library_volume`.`writer_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 1
ORDER BY t.ms_rank;
-- with [[1, 2, 3]]

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('"~marker:CURSOR:1b3f7c51023f:', replace(to_base64(concat('["', `library_volume`.`id`, '"]')), char(10 USING utf8mb4), ''), '"') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`id` DESC) AS `ms_rank`
  FROM `library_volume`
  WHERE `library_volume`.`writer_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 1
ORDER BY t.ms_rank;
-- with [[1, 2, 3]]
