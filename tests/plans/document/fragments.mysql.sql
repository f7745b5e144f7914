-- statements, default: 1, rows: 1

SELECT concat('{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"press":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_press` U0
  WHERE U0.`code` = (`library_volume`.`press_id`)), 'null'), ',"writer":', coalesce((
  SELECT concat('{"country":', CASE WHEN BINARY CONVERT(V0.`country` USING utf8mb4) = %s THEN '"EN_GB"' WHEN BINARY CONVERT(V0.`country` USING utf8mb4) = %s THEN '"RU"' WHEN BINARY CONVERT(V0.`country` USING utf8mb4) = %s THEN '"JA_JP"' WHEN V0.`country` IS NULL OR V0.`country` = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, ',"name":', json_quote(CONVERT(V0.`name` USING utf8mb4)), ',"mentor":', coalesce((
    SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
    FROM `library_writer` U0
    WHERE U0.`id` = (V0.`mentor_id`)), 'null'), '}') AS `ms_0`
  FROM `library_writer` V0
  WHERE V0.`id` = (`library_volume`.`writer_id`)), 'null'), ',"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 2;
-- with ['en-GB', 'ru', 'ja-JP']
