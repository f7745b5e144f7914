-- statements, default: 1, rows: 1

SELECT concat('{"taken":"', concat(date_format(`keys_reading`.`taken`, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(`keys_reading`.`taken`) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(`keys_reading`.`taken`), 6, '0'))) END), '+00:00","value":', coalesce(CAST(`keys_reading`.`value` AS CHAR(64)), 'null'), ',"device":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `keys_device` U0
  WHERE U0.`serial` = (`keys_reading`.`device_id`)), 'null'), '}') AS `ms_0`
FROM `keys_reading`
WHERE `keys_reading`.`taken` = %s;
-- with ['0001-01-01 00:00:00']

-- statements, default: 1, rows: 1

SELECT concat('{"taken":"', concat(date_format(`keys_reading`.`taken`, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(`keys_reading`.`taken`) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(`keys_reading`.`taken`), 6, '0'))) END), '+00:00","value":', coalesce(CAST(`keys_reading`.`value` AS CHAR(64)), 'null'), ',"device":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `keys_device` U0
  WHERE U0.`serial` = (`keys_reading`.`device_id`)), 'null'), '}') AS `ms_0`
FROM `keys_reading`
WHERE `keys_reading`.`taken` = %s;
-- with ['2024-02-29 12:00:00.000001']
