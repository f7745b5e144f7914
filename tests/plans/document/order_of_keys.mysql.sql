-- statements, default: 5, rows: 5

SELECT `library_writer`.`id` AS `ms_0`, concat(',"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), ',"id":"', `library_writer`.`id`, '","birthday":', CASE WHEN `library_writer`.`born` IS NULL THEN 'null' ELSE concat('"', `library_writer`.`born`, '"') END, ',"mentor":', CASE WHEN `library_writer`.`mentor_id` IS NULL THEN 'null' ELSE concat('{"id":"', `library_writer`.`mentor_id`, '"}') END, ',"loud":', coalesce(CAST(json_quote(CONVERT(UPPER(`library_writer`.`name`) USING utf8mb4)) AS CHAR), 'null'), ',"initials":') AS `ms_1`, `library_writer`.`name` AS `ms_2`, concat(',"country":', CASE WHEN BINARY CONVERT(`library_writer`.`country` USING utf8mb4) = %s THEN '"EN_GB"' WHEN BINARY CONVERT(`library_writer`.`country` USING utf8mb4) = %s THEN '"RU"' WHEN BINARY CONVERT(`library_writer`.`country` USING utf8mb4) = %s THEN '"JA_JP"' WHEN `library_writer`.`country` IS NULL OR `library_writer`.`country` = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS `ms_3`
FROM `library_writer`
WHERE `library_writer`.`id` = %s;
-- with ['en-GB', 'ru', 'ja-JP', 1]

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), ',"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"id":"', `library_volume`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  WHERE `library_volume`.`writer_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 1
ORDER BY t.ms_rank;
-- with [[1]]

SELECT concat('{"name":', json_quote(CONVERT(`library_press`.`name` USING utf8mb4)), ',"code":', json_quote(CONVERT(`library_press`.`code` USING utf8mb4)), '}') AS `ms_0`
FROM `library_press`
ORDER BY `library_press`.`code` ASC LIMIT 1;

SELECT `library_volume`.`title` AS `ms_0`, `library_writer`.`name` AS `ms_1`, concat(',"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"pagePrice":') AS `ms_2`, `library_volume`.`price` AS `ms_3`, `library_volume`.`pages` AS `ms_4`, concat(',"id":"', `library_volume`.`id`, '","writer":') AS `ms_5`, `library_volume`.`writer_id` AS `ms_6`, concat(',"isbn":', json_quote(CONVERT(`library_volume`.`isbn` USING utf8mb4)), '}') AS `ms_7`
FROM `library_volume`
INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
WHERE `library_volume`.`id` = %s;
-- with [1]

SELECT `library_writer`.`id` AS `ms_key`, `library_writer`.`name` AS `ms_0`, concat(',"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), ',"id":"', `library_writer`.`id`, '"}') AS `ms_1`
FROM `library_writer`
WHERE `library_writer`.`id` IN %s;
-- with [[2]]
