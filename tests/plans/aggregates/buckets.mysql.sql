-- statements, default: 12, rows: 12

SELECT concat('{"key":{"taken":', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE concat('"', concat(date_format(t.ms_r0, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(t.ms_r0) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(t.ms_r0), 6, '0'))) END), '+00:00"') END, '},"count":', t.ms_t0, '}') AS ms_0
FROM (
  SELECT r.ms_r0, COUNT(*) AS ms_t0
  FROM (
    SELECT CONVERT_TZ(CAST(MAKEDATE(YEAR(CONVERT_TZ(`library_borrowing`.`taken`, '+00:00', %s)), 1) AS DATETIME(6)), %s, '+00:00') AS `ms_r0`
    FROM `library_borrowing`) r
  GROUP BY r.ms_r0) t
ORDER BY t.ms_r0 ASC LIMIT 100;
-- with ['+00:00', '+00:00']

SELECT concat('{"key":{"taken":', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE concat('"', concat(date_format(t.ms_r0, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(t.ms_r0) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(t.ms_r0), 6, '0'))) END), '+00:00"') END, '},"count":', t.ms_t0, '}') AS ms_0
FROM (
  SELECT r.ms_r0, COUNT(*) AS ms_t0
  FROM (
    SELECT CONVERT_TZ(CAST(MAKEDATE(YEAR(CONVERT_TZ(`library_borrowing`.`taken`, '+00:00', %s)), 1) + INTERVAL QUARTER(CONVERT_TZ(`library_borrowing`.`taken`, '+00:00', %s)) - 1 QUARTER AS DATETIME(6)), %s, '+00:00') AS `ms_r0`
    FROM `library_borrowing`) r
  GROUP BY r.ms_r0) t
ORDER BY t.ms_r0 ASC LIMIT 100;
-- with ['+00:00', '+00:00', '+00:00']

SELECT concat('{"key":{"taken":', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE concat('"', concat(date_format(t.ms_r0, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(t.ms_r0) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(t.ms_r0), 6, '0'))) END), '+00:00"') END, '},"count":', t.ms_t0, '}') AS ms_0
FROM (
  SELECT r.ms_r0, COUNT(*) AS ms_t0
  FROM (
    SELECT CONVERT_TZ(CAST(DATE(CONVERT_TZ(`library_borrowing`.`taken`, '+00:00', %s)) - INTERVAL WEEKDAY(CONVERT_TZ(`library_borrowing`.`taken`, '+00:00', %s)) DAY AS DATETIME(6)), %s, '+00:00') AS `ms_r0`
    FROM `library_borrowing`) r
  GROUP BY r.ms_r0) t
ORDER BY t.ms_r0 ASC LIMIT 3;
-- with ['+00:00', '+00:00', '+00:00']

SELECT concat('{"key":{"brought":', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE concat('"', concat(date_format(t.ms_r0, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(t.ms_r0) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(t.ms_r0), 6, '0'))) END), '+00:00"') END, '},"count":', t.ms_t0, '}') AS ms_0
FROM (
  SELECT r.ms_r0, COUNT(*) AS ms_t0
  FROM (
    SELECT CONVERT_TZ(CAST(DATE(CONVERT_TZ(`library_borrowing`.`brought`, '+00:00', %s)) AS DATETIME(6)), %s, '+00:00') AS `ms_r0`
    FROM `library_borrowing`) r
  GROUP BY r.ms_r0) t
ORDER BY t.ms_r0 IS NULL, t.ms_r0 ASC LIMIT 3;
-- with ['+00:00', '+00:00']

SELECT concat('{"key":{"taken":', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE concat('"', concat(date_format(t.ms_r0, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(t.ms_r0) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(t.ms_r0), 6, '0'))) END), '+00:00"') END, '},"count":', t.ms_t0, '}') AS ms_0
FROM (
  SELECT r.ms_r0, COUNT(*) AS ms_t0
  FROM (
    SELECT `library_borrowing`.`taken` - INTERVAL TIMESTAMPDIFF(MICROSECOND, CAST(date_format(CONVERT_TZ(`library_borrowing`.`taken`, '+00:00', %s), '%%Y-%%m-%%d %%H:00:00') AS DATETIME(6)), CONVERT_TZ(`library_borrowing`.`taken`, '+00:00', %s)) MICROSECOND AS `ms_r0`
    FROM `library_borrowing`) r
  GROUP BY r.ms_r0) t
ORDER BY t.ms_r0 ASC LIMIT 3;
-- with ['+00:00', '+00:00']

SELECT concat('{"key":{"taken":', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE concat('"', concat(date_format(t.ms_r0, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(t.ms_r0) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(t.ms_r0), 6, '0'))) END), '+00:00"') END, '},"count":', t.ms_t0, '}') AS ms_0
FROM (
  SELECT r.ms_r0, COUNT(*) AS ms_t0
  FROM (
    SELECT `library_borrowing`.`taken` - INTERVAL TIMESTAMPDIFF(MICROSECOND, CAST(date_format(CONVERT_TZ(`library_borrowing`.`taken`, '+00:00', %s), '%%Y-%%m-%%d %%H:%%i:00') AS DATETIME(6)), CONVERT_TZ(`library_borrowing`.`taken`, '+00:00', %s)) MICROSECOND AS `ms_r0`
    FROM `library_borrowing`) r
  GROUP BY r.ms_r0) t
ORDER BY t.ms_r0 ASC LIMIT 3;
-- with ['+00:00', '+00:00']

SELECT concat('{"key":{"taken":', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE concat('"', concat(date_format(t.ms_r0, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(t.ms_r0) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(t.ms_r0), 6, '0'))) END), '+00:00"') END, '},"count":', t.ms_t0, '}') AS ms_0
FROM (
  SELECT r.ms_r0, COUNT(*) AS ms_t0
  FROM (
    SELECT `library_borrowing`.`taken` AS `ms_r0`
    FROM `library_borrowing`) r
  GROUP BY r.ms_r0) t
ORDER BY t.ms_r0 ASC LIMIT 2;

SELECT concat('{"key":{"published":', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE concat('"', t.ms_r0, '"') END, '},"count":', t.ms_t0, '}') AS ms_0
FROM (
  SELECT r.ms_r0, COUNT(*) AS ms_t0
  FROM (
    SELECT DATE(CAST(MAKEDATE(YEAR(`library_volume`.`published`), 1) AS DATETIME(6))) AS `ms_r0`
    FROM `library_volume`) r
  GROUP BY r.ms_r0) t
ORDER BY t.ms_r0 IS NULL, t.ms_r0 ASC LIMIT 3;

SELECT concat('{"key":{"published":', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE concat('"', t.ms_r0, '"') END, '},"count":', t.ms_t0, '}') AS ms_0
FROM (
  SELECT r.ms_r0, COUNT(*) AS ms_t0
  FROM (
    SELECT DATE(CAST(MAKEDATE(YEAR(`library_volume`.`published`), 1) + INTERVAL QUARTER(`library_volume`.`published`) - 1 QUARTER AS DATETIME(6))) AS `ms_r0`
    FROM `library_volume`) r
  GROUP BY r.ms_r0) t
ORDER BY t.ms_r0 IS NULL, t.ms_r0 ASC LIMIT 3;

SELECT concat('{"key":{"published":', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE concat('"', t.ms_r0, '"') END, '},"count":', t.ms_t0, '}') AS ms_0
FROM (
  SELECT r.ms_r0, COUNT(*) AS ms_t0
  FROM (
    SELECT DATE(CAST(DATE(`library_volume`.`published`) - INTERVAL DAYOFMONTH(`library_volume`.`published`) - 1 DAY AS DATETIME(6))) AS `ms_r0`
    FROM `library_volume`) r
  GROUP BY r.ms_r0) t
ORDER BY t.ms_r0 IS NULL, t.ms_r0 ASC LIMIT 3;

SELECT concat('{"key":{"published":', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE concat('"', t.ms_r0, '"') END, '},"count":', t.ms_t0, '}') AS ms_0
FROM (
  SELECT r.ms_r0, COUNT(*) AS ms_t0
  FROM (
    SELECT DATE(CAST(DATE(`library_volume`.`published`) - INTERVAL WEEKDAY(`library_volume`.`published`) DAY AS DATETIME(6))) AS `ms_r0`
    FROM `library_volume`) r
  GROUP BY r.ms_r0) t
ORDER BY t.ms_r0 IS NULL, t.ms_r0 ASC LIMIT 3;

SELECT concat('{"key":{"published":', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE concat('"', t.ms_r0, '"') END, '},"count":', t.ms_t0, '}') AS ms_0
FROM (
  SELECT r.ms_r0, COUNT(*) AS ms_t0
  FROM (
    SELECT DATE(CAST(DATE(`library_volume`.`published`) AS DATETIME(6))) AS `ms_r0`
    FROM `library_volume`) r
  GROUP BY r.ms_r0) t
ORDER BY t.ms_r0 IS NULL, t.ms_r0 ASC LIMIT 3;

-- statements, default: 12, rows: 12

-- the same as before
