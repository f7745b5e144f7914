-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '","writer":', coalesce((
  SELECT concat('{"id":"', U0.`id`, '","name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), ',"country":', CASE WHEN BINARY CONVERT(U0.`country` USING utf8mb4) = %s THEN '"EN_GB"' WHEN BINARY CONVERT(U0.`country` USING utf8mb4) = %s THEN '"RU"' WHEN BINARY CONVERT(U0.`country` USING utf8mb4) = %s THEN '"JA_JP"' WHEN U0.`country` IS NULL OR U0.`country` = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS `ms_0`
  FROM `library_writer` U0
  WHERE U0.`id` = (`library_volume`.`writer_id`)), 'null'), ',"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"copies":') AS `ms_0`, `library_volume`.`id` AS `ms_1`
FROM `library_volume`
WHERE `library_volume`.`id` = %s;
-- with ['en-GB', 'ru', 'ja-JP', 1]

SELECT ms_key, ms_0
FROM (
  SELECT `library_copy`.`volume_id` AS `ms_key`, concat('{"number":', `library_copy`.`number`, ',"serial":"', `library_copy`.`serial`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_copy`.`volume_id` ORDER BY `library_copy`.`serial` ASC) AS `ms_rank`
  FROM `library_copy`
  WHERE `library_copy`.`volume_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 1
ORDER BY t.ms_rank;
-- with [[1]]
