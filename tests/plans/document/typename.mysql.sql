-- statements, default: 2, rows: 2

SELECT concat('{"__typename":"Volume","writer":', CASE WHEN `library_volume`.`writer_id` IS NULL THEN 'null' ELSE concat('{"__typename":"Writer"}') END, ',"copies":') AS `ms_0`, `library_volume`.`id` AS `ms_1`, concat(',"cover":', CASE WHEN `library_volume`.`cover` IS NULL OR `library_volume`.`cover` = '' THEN 'null' ELSE concat('{"__typename":"File","name":', json_quote(CONVERT(`library_volume`.`cover` USING utf8mb4)), '}') END, '}') AS `ms_2`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 1;

SELECT ms_key
FROM (
  SELECT `library_copy`.`volume_id` AS `ms_key`, ROW_NUMBER() OVER (PARTITION BY `library_copy`.`volume_id` ORDER BY `library_copy`.`serial` ASC) AS `ms_rank`
  FROM `library_copy`
  WHERE `library_copy`.`volume_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 1
ORDER BY t.ms_rank;
-- with [[1]]
