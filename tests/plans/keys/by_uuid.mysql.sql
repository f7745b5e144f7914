-- statements, default: 2, rows: 2

SELECT concat('{"serial":"', `keys_device`.`serial`, '","name":', json_quote(CONVERT(`keys_device`.`name` USING utf8mb4)), ',"readings":') AS `ms_0`, `keys_device`.`serial` AS `ms_1`
FROM `keys_device`
WHERE `keys_device`.`serial` = %s;
-- with [UUID('00000000-0000-0000-0000-000000000007')]

SELECT ms_key, ms_0
FROM (
  SELECT `keys_reading`.`device_id` AS `ms_key`, concat('{"taken":"', concat(date_format(`keys_reading`.`taken`, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(`keys_reading`.`taken`) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(`keys_reading`.`taken`), 6, '0'))) END), '+00:00","value":', coalesce(CAST(`keys_reading`.`value` AS CHAR(64)), 'null'), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `keys_reading`.`device_id` ORDER BY `keys_reading`.`taken` ASC) AS `ms_rank`
  FROM `keys_reading`
  WHERE `keys_reading`.`device_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 1
ORDER BY t.ms_rank;
-- with [[UUID('00000000-0000-0000-0000-000000000007')]]

-- statements, default: 2, rows: 2

-- the same as before

-- statements, default: 1, rows: 1

SELECT concat('{"serial":"', `keys_device`.`serial`, '","name":', json_quote(CONVERT(`keys_device`.`name` USING utf8mb4)), ',"readings":') AS `ms_0`, `keys_device`.`serial` AS `ms_1`
FROM `keys_device`
WHERE `keys_device`.`serial` = %s;
-- with [UUID('00000000-0000-0000-0000-000000000008')]
