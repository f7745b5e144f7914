-- statements, default: 4, rows: 4

SELECT concat('{"writer":', coalesce((
  SELECT concat('{"country":', CASE WHEN BINARY CONVERT(U0.`country` USING utf8mb4) = %s THEN '"EN_GB"' WHEN BINARY CONVERT(U0.`country` USING utf8mb4) = %s THEN '"RU"' WHEN BINARY CONVERT(U0.`country` USING utf8mb4) = %s THEN '"JA_JP"' WHEN U0.`country` IS NULL OR U0.`country` = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS `ms_0`
  FROM `library_writer` U0
  WHERE U0.`id` = (`library_volume`.`writer_id`)), 'null'), ',"helpers":') AS `ms_0`, `library_volume`.`id` AS `ms_1`
FROM `library_volume`
ORDER BY `library_volume`.`id` DESC LIMIT 3;
-- with ['en-GB', 'ru', 'ja-JP']

SELECT ms_key, ms_0
FROM (
  SELECT `library_help`.`volume_id` AS `ms_key`, concat('{"country":', CASE WHEN BINARY CONVERT(`library_writer`.`country` USING utf8mb4) = %s THEN '"EN_GB"' WHEN BINARY CONVERT(`library_writer`.`country` USING utf8mb4) = %s THEN '"RU"' WHEN BINARY CONVERT(`library_writer`.`country` USING utf8mb4) = %s THEN '"JA_JP"' WHEN `library_writer`.`country` IS NULL OR `library_writer`.`country` = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_help`.`volume_id` ORDER BY `library_writer`.`id` ASC) AS `ms_rank`
  FROM `library_writer`
  LEFT OUTER JOIN `library_help` ON (`library_writer`.`id` = `library_help`.`writer_id`)
  WHERE `library_help`.`volume_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with ['en-GB', 'ru', 'ja-JP', [22, 23, 24]]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), ',"country":', CASE WHEN BINARY CONVERT(`library_writer`.`country` USING utf8mb4) = %s THEN '"EN_GB"' WHEN BINARY CONVERT(`library_writer`.`country` USING utf8mb4) = %s THEN '"RU"' WHEN BINARY CONVERT(`library_writer`.`country` USING utf8mb4) = %s THEN '"JA_JP"' WHEN `library_writer`.`country` IS NULL OR `library_writer`.`country` = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, ',"pupils":') AS `ms_0`, `library_writer`.`id` AS `ms_1`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with ['en-GB', 'ru', 'ja-JP']

SELECT ms_key, ms_0
FROM (
  SELECT `library_writer`.`mentor_id` AS `ms_key`, concat('{"country":', CASE WHEN BINARY CONVERT(`library_writer`.`country` USING utf8mb4) = %s THEN '"EN_GB"' WHEN BINARY CONVERT(`library_writer`.`country` USING utf8mb4) = %s THEN '"RU"' WHEN BINARY CONVERT(`library_writer`.`country` USING utf8mb4) = %s THEN '"JA_JP"' WHEN `library_writer`.`country` IS NULL OR `library_writer`.`country` = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_writer`.`mentor_id` ORDER BY `library_writer`.`id` ASC) AS `ms_rank`
  FROM `library_writer`
  WHERE `library_writer`.`mentor_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with ['en-GB', 'ru', 'ja-JP', [1, 2, 3, 4, 5, 6]]
