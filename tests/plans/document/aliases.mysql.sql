-- statements, default: 2, rows: 2

SELECT concat('{"key":"', `library_volume`.`id`, '","name":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"by":', coalesce((
  SELECT concat('{"who":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_writer` U0
  WHERE U0.`id` = (`library_volume`.`writer_id`)), 'null'), ',"twice":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), ',"country":', CASE WHEN BINARY CONVERT(U0.`country` USING utf8mb4) = %s THEN '"EN_GB"' WHEN BINARY CONVERT(U0.`country` USING utf8mb4) = %s THEN '"RU"' WHEN BINARY CONVERT(U0.`country` USING utf8mb4) = %s THEN '"JA_JP"' WHEN U0.`country` IS NULL OR U0.`country` = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS `ms_0`
  FROM `library_writer` U0
  WHERE U0.`id` = (`library_volume`.`writer_id`)), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` = %s;
-- with ['en-GB', 'ru', 'ja-JP', 1]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` = %s;
-- with [2]
