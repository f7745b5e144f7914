-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '","title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"press":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), ',"code":', json_quote(CONVERT(U0.`code` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_press` U0
  WHERE U0.`code` = (`library_volume`.`press_id`)), 'null'), ',"copies":') AS `ms_0`, `library_volume`.`id` AS `ms_1`, concat(',"both":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_2`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 1;

SELECT ms_key, ms_0
FROM (
  SELECT `library_copy`.`volume_id` AS `ms_key`, concat('{"number":', `library_copy`.`number`, '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_copy`.`volume_id` ORDER BY `library_copy`.`serial` ASC) AS `ms_rank`
  FROM `library_copy`
  WHERE `library_copy`.`volume_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 1
ORDER BY t.ms_rank;
-- with [[1]]

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","isbn":', json_quote(CONVERT(`library_volume`.`isbn` USING utf8mb4)), ',"press":', CASE WHEN `library_volume`.`press_id` IS NULL THEN 'null' ELSE concat('{"code":', json_quote(CONVERT(`library_volume`.`press_id` USING utf8mb4)), '}') END, '}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 1;

-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_volume`.`id`, '","title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"writer":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_writer` U0
  WHERE U0.`id` = (`library_volume`.`writer_id`)), 'null'), ',"copies":') AS `ms_0`, `library_volume`.`id` AS `ms_1`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 1;

SELECT ms_key, ms_0
FROM (
  SELECT `library_copy`.`volume_id` AS `ms_key`, concat('{"number":', `library_copy`.`number`, '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_copy`.`volume_id` ORDER BY `library_copy`.`serial` ASC) AS `ms_rank`
  FROM `library_copy`
  WHERE `library_copy`.`volume_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 1
ORDER BY t.ms_rank;
-- with [[1]]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 1;
