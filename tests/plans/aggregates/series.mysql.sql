-- statements, default: 3, rows: 3

SELECT concat('{"key":{"taken":', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE concat('"', concat(date_format(t.ms_r0, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(t.ms_r0) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(t.ms_r0), 6, '0'))) END), '+00:00"') END, '},"count":', t.ms_t0, ',"sum":{"fine":', CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE concat('"', t.ms_t1, '"') END, ',"allowed":', CASE WHEN t.ms_t2 IS NULL THEN 'null' ELSE concat('"', concat(CASE WHEN t.ms_t2 < 0 THEN '-' ELSE '' END, 'P', abs(t.ms_t2) DIV 86400000000, 'DT', lpad(abs(t.ms_t2) DIV 3600000000 %% 24, 2, '0'), 'H', lpad(abs(t.ms_t2) DIV 60000000 %% 60, 2, '0'), 'M', lpad(abs(t.ms_t2) DIV 1000000 %% 60, 2, '0'), CASE WHEN abs(t.ms_t2) %% 1000000 = 0 THEN '' ELSE concat('.', lpad(abs(t.ms_t2) %% 1000000, 6, '0')) END, 'S'), '"') END, '},"avg":{"fine":', CASE WHEN t.ms_t3 IS NULL THEN 'null' ELSE concat('"', t.ms_t3, '"') END, '},"max":{"taken":', CASE WHEN t.ms_t4 IS NULL THEN 'null' ELSE concat('"', concat(date_format(t.ms_t4, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(t.ms_t4) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(t.ms_t4), 6, '0'))) END), '+00:00"') END, '}}') AS ms_0
FROM (WITH g AS (
  SELECT r.ms_r0, COUNT(*) AS ms_t0, SUM(r.ms_r1) AS ms_t1, SUM(r.ms_r2) AS ms_t2, ROUND(AVG(r.ms_r1), 6) AS ms_t3, MAX(r.ms_r3) AS ms_t4
  FROM (
    SELECT CONVERT_TZ(CAST(DATE(CONVERT_TZ(`library_borrowing`.`taken`, '+00:00', %s)) - INTERVAL DAYOFMONTH(CONVERT_TZ(`library_borrowing`.`taken`, '+00:00', %s)) - 1 DAY AS DATETIME(6)), %s, '+00:00') AS `ms_r0`, `library_borrowing`.`fine` AS `ms_r1`, `library_borrowing`.`allowed` AS `ms_r2`, `library_borrowing`.`taken` AS `ms_r3`
    FROM `library_borrowing`) r
  GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, CASE WHEN MAX(u.ms_n) IS NULL THEN CAST(0 AS DECIMAL(40, 2)) ELSE MAX(u.ms_t1) END AS ms_t1, CASE WHEN MAX(u.ms_n) IS NULL THEN 0 ELSE MAX(u.ms_t2) END AS ms_t2, CASE WHEN MAX(u.ms_n) IS NULL THEN CAST(0 AS DECIMAL(40, 6)) ELSE MAX(u.ms_t3) END AS ms_t3, MAX(u.ms_t4) AS ms_t4 FROM (
  SELECT ms_r0, ms_t0, ms_t1, ms_t2, ms_t3, ms_t4, 1 AS ms_n
  FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_t2, NULL AS ms_t3, NULL AS ms_t4, NULL AS ms_n
  FROM (
    SELECT DISTINCT CONVERT_TZ(CAST(DATE(CONVERT_TZ((e.lo + INTERVAL n.n * 2419200 SECOND), '+00:00', %s)) - INTERVAL DAYOFMONTH(CONVERT_TZ((e.lo + INTERVAL n.n * 2419200 SECOND), '+00:00', %s)) - 1 DAY AS DATETIME(6)), %s, '+00:00') AS ms_r0
    FROM (
      SELECT MIN(ms_r0) AS lo, MAX(ms_r0) AS hi
      FROM g) e
    CROSS JOIN (
      SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
      FROM (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
      WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
    WHERE (e.lo + INTERVAL n.n * 2419200 SECOND) <= e.hi) s JOIN (
    SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
ORDER BY t.ms_r0 ASC LIMIT 8;
-- with ['+00:00', '+00:00', '+00:00', '+00:00', '+00:00', '+00:00']

SELECT concat('{"key":{"taken":', CASE WHEN t.ms_r1 IS NULL THEN 'null' ELSE concat('"', concat(date_format(t.ms_r1, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(t.ms_r1) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(t.ms_r1), 6, '0'))) END), '+00:00"') END, ',"patron":{"name":', coalesce(CAST(json_quote(CONVERT(t.ms_r0 USING utf8mb4)) AS CHAR), 'null'), '}},"count":', t.ms_t0, ',"sum":{"fine":', CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE concat('"', t.ms_t1, '"') END, '}}') AS ms_0
FROM (WITH g AS (
  SELECT r.ms_r0, r.ms_r1, COUNT(*) AS ms_t0, SUM(r.ms_r2) AS ms_t1
  FROM (
    SELECT `library_patron`.`name` AS `ms_r0`, CONVERT_TZ(CAST(DATE(CONVERT_TZ(`library_borrowing`.`taken`, '+00:00', %s)) - INTERVAL WEEKDAY(CONVERT_TZ(`library_borrowing`.`taken`, '+00:00', %s)) DAY AS DATETIME(6)), %s, '+00:00') AS `ms_r1`, `library_borrowing`.`fine` AS `ms_r2`
    FROM `library_borrowing`
    INNER JOIN `library_patron` ON (`library_borrowing`.`patron_id` = `library_patron`.`id`)) r
  GROUP BY r.ms_r0, r.ms_r1) SELECT u.ms_r1, u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, MAX(u.ms_t1) AS ms_t1 FROM (
  SELECT ms_r1, ms_r0, ms_t0, ms_t1, 1 AS ms_n
  FROM g UNION ALL SELECT s.ms_r1, o.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_n
  FROM (
    SELECT DISTINCT CONVERT_TZ(CAST(DATE(CONVERT_TZ((e.lo + INTERVAL n.n * 518400 SECOND), '+00:00', %s)) - INTERVAL WEEKDAY(CONVERT_TZ((e.lo + INTERVAL n.n * 518400 SECOND), '+00:00', %s)) DAY AS DATETIME(6)), %s, '+00:00') AS ms_r1
    FROM (
      SELECT MIN(ms_r1) AS lo, MAX(ms_r1) AS hi
      FROM g) e
    CROSS JOIN (
      SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
      FROM (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
      WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
    WHERE (e.lo + INTERVAL n.n * 518400 SECOND) <= e.hi) s JOIN (
    SELECT DISTINCT ms_r0
    FROM g) o ON 1 = 1) u GROUP BY u.ms_r1, u.ms_r0) t
ORDER BY t.ms_r1 ASC, t.ms_r0 IS NULL, t.ms_r0 ASC LIMIT 6;
-- with ['+00:00', '+00:00', '+00:00', '+00:00', '+00:00', '+00:00']

SELECT concat('{"key":{"published":', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE concat('"', t.ms_r0, '"') END, '},"count":', t.ms_t0, ',"avg":{"pages":', coalesce(CAST(t.ms_t1 AS CHAR(64)), 'null'), '},"any":{"lendable":', coalesce(CAST(CASE WHEN t.ms_t2 THEN 'true' WHEN NOT t.ms_t2 THEN 'false' END AS CHAR), 'null'), '}}') AS ms_0
FROM (WITH g AS (
  SELECT r.ms_r0, COUNT(*) AS ms_t0, AVG(CAST(r.ms_r1 AS DOUBLE)) AS ms_t1, MAX(r.ms_r2) AS ms_t2
  FROM (
    SELECT DATE(CAST(MAKEDATE(YEAR(`library_volume`.`published`), 1) AS DATETIME(6))) AS `ms_r0`, `library_volume`.`pages` AS `ms_r1`, `library_volume`.`lendable` AS `ms_r2`
    FROM `library_volume`) r
  GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, CASE WHEN MAX(u.ms_n) IS NULL THEN 0e0 ELSE MAX(u.ms_t1) END AS ms_t1, MAX(u.ms_t2) AS ms_t2 FROM (
  SELECT ms_r0, ms_t0, ms_t1, ms_t2, 1 AS ms_n
  FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_t2, NULL AS ms_n
  FROM (
    SELECT DISTINCT DATE(CAST(MAKEDATE(YEAR((e.lo + INTERVAL n.n * 365 DAY)), 1) AS DATETIME(6))) AS ms_r0
    FROM (
      SELECT MIN(ms_r0) AS lo, MAX(ms_r0) AS hi
      FROM g) e
    CROSS JOIN (
      SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
      FROM (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
      WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
    WHERE (e.lo + INTERVAL n.n * 365 DAY) <= e.hi) s JOIN (
    SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
WHERE t.ms_t0 < %s
ORDER BY t.ms_r0 IS NULL, t.ms_r0 ASC LIMIT 5;
-- with [2]

-- statements, default: 3, rows: 3

SELECT concat('{"key":{"taken":', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE concat('"', concat(date_format(t.ms_r0, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(t.ms_r0) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(t.ms_r0), 6, '0'))) END), '+00:00"') END, '},"count":', t.ms_t0, ',"sum":{"fine":', CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE concat('"', t.ms_t1, '"') END, ',"allowed":', CASE WHEN t.ms_t2 IS NULL THEN 'null' ELSE concat('"', concat(CASE WHEN t.ms_t2 < 0 THEN '-' ELSE '' END, 'P', abs(t.ms_t2) DIV 86400000000, 'DT', lpad(abs(t.ms_t2) DIV 3600000000 %% 24, 2, '0'), 'H', lpad(abs(t.ms_t2) DIV 60000000 %% 60, 2, '0'), 'M', lpad(abs(t.ms_t2) DIV 1000000 %% 60, 2, '0'), CASE WHEN abs(t.ms_t2) %% 1000000 = 0 THEN '' ELSE concat('.', lpad(abs(t.ms_t2) %% 1000000, 6, '0')) END, 'S'), '"') END, '},"avg":{"fine":', CASE WHEN t.ms_t3 IS NULL THEN 'null' ELSE concat('"', t.ms_t3, '"') END, '},"max":{"taken":', CASE WHEN t.ms_t4 IS NULL THEN 'null' ELSE concat('"', concat(date_format(t.ms_t4, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(t.ms_t4) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(t.ms_t4), 6, '0'))) END), '+00:00"') END, '}}') AS ms_0
FROM (WITH g AS (
  SELECT r.ms_r0, COUNT(*) AS ms_t0, SUM(r.ms_r1) AS ms_t1, SUM(r.ms_r2) AS ms_t2, ROUND(AVG(r.ms_r1), 6) AS ms_t3, MAX(r.ms_r3) AS ms_t4
  FROM (
    SELECT CONVERT_TZ(CAST(DATE(CONVERT_TZ(`library_borrowing`.`taken`, '+00:00', %s)) - INTERVAL DAYOFMONTH(CONVERT_TZ(`library_borrowing`.`taken`, '+00:00', %s)) - 1 DAY AS DATETIME(6)), %s, '+00:00') AS `ms_r0`, `library_borrowing`.`fine` AS `ms_r1`, `library_borrowing`.`allowed` AS `ms_r2`, `library_borrowing`.`taken` AS `ms_r3`
    FROM `library_borrowing`
    WHERE (`library_borrowing`.`taken` >= (%s) AND `library_borrowing`.`taken` < (%s))) r
  WHERE r.ms_r0 >= CONVERT_TZ(CAST(DATE(CONVERT_TZ(%s, '+00:00', %s)) - INTERVAL DAYOFMONTH(CONVERT_TZ(%s, '+00:00', %s)) - 1 DAY AS DATETIME(6)), %s, '+00:00') AND r.ms_r0 < %s
  GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, CASE WHEN MAX(u.ms_n) IS NULL THEN CAST(0 AS DECIMAL(40, 2)) ELSE MAX(u.ms_t1) END AS ms_t1, CASE WHEN MAX(u.ms_n) IS NULL THEN 0 ELSE MAX(u.ms_t2) END AS ms_t2, CASE WHEN MAX(u.ms_n) IS NULL THEN CAST(0 AS DECIMAL(40, 6)) ELSE MAX(u.ms_t3) END AS ms_t3, MAX(u.ms_t4) AS ms_t4 FROM (
  SELECT ms_r0, ms_t0, ms_t1, ms_t2, ms_t3, ms_t4, 1 AS ms_n
  FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_t2, NULL AS ms_t3, NULL AS ms_t4, NULL AS ms_n
  FROM (
    SELECT DISTINCT CONVERT_TZ(CAST(DATE(CONVERT_TZ((e.lo + INTERVAL n.n * 2419200 SECOND), '+00:00', %s)) - INTERVAL DAYOFMONTH(CONVERT_TZ((e.lo + INTERVAL n.n * 2419200 SECOND), '+00:00', %s)) - 1 DAY AS DATETIME(6)), %s, '+00:00') AS ms_r0
    FROM (
      SELECT CONVERT_TZ(CAST(DATE(CONVERT_TZ(%s, '+00:00', %s)) - INTERVAL DAYOFMONTH(CONVERT_TZ(%s, '+00:00', %s)) - 1 DAY AS DATETIME(6)), %s, '+00:00') AS lo, %s AS hi) e
    CROSS JOIN (
      SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
      FROM (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
      WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
    WHERE (e.lo + INTERVAL n.n * 2419200 SECOND) < e.hi) s JOIN (
    SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
ORDER BY t.ms_r0 ASC LIMIT 8;
-- with ['+00:00', '+00:00', '+00:00', '2020-05-14 00:00:00', '2021-01-25 00:00:00', '2020-06-15 00:00:00', '+00:00', '2020-06-15 00:00:00', '+00:00', '+00:00', '2020-12-24 00:00:00', '+00:00', '+00:00', '+00:00', '2020-06-15 00:00:00', '+00:00', '2020-06-15 00:00:00', '+00:00', '+00:00', '2020-12-24 00:00:00']

SELECT concat('{"key":{"taken":', CASE WHEN t.ms_r1 IS NULL THEN 'null' ELSE concat('"', concat(date_format(t.ms_r1, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(t.ms_r1) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(t.ms_r1), 6, '0'))) END), '+00:00"') END, ',"patron":{"name":', coalesce(CAST(json_quote(CONVERT(t.ms_r0 USING utf8mb4)) AS CHAR), 'null'), '}},"count":', t.ms_t0, ',"sum":{"fine":', CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE concat('"', t.ms_t1, '"') END, '}}') AS ms_0
FROM (WITH g AS (
  SELECT r.ms_r0, r.ms_r1, COUNT(*) AS ms_t0, SUM(r.ms_r2) AS ms_t1
  FROM (
    SELECT `library_patron`.`name` AS `ms_r0`, CONVERT_TZ(CAST(DATE(CONVERT_TZ(`library_borrowing`.`taken`, '+00:00', %s)) - INTERVAL WEEKDAY(CONVERT_TZ(`library_borrowing`.`taken`, '+00:00', %s)) DAY AS DATETIME(6)), %s, '+00:00') AS `ms_r1`, `library_borrowing`.`fine` AS `ms_r2`
    FROM `library_borrowing`
    INNER JOIN `library_patron` ON (`library_borrowing`.`patron_id` = `library_patron`.`id`)) r
  GROUP BY r.ms_r0, r.ms_r1) SELECT u.ms_r1, u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, MAX(u.ms_t1) AS ms_t1 FROM (
  SELECT ms_r1, ms_r0, ms_t0, ms_t1, 1 AS ms_n
  FROM g UNION ALL SELECT s.ms_r1, o.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_n
  FROM (
    SELECT DISTINCT CONVERT_TZ(CAST(DATE(CONVERT_TZ((e.lo + INTERVAL n.n * 518400 SECOND), '+00:00', %s)) - INTERVAL WEEKDAY(CONVERT_TZ((e.lo + INTERVAL n.n * 518400 SECOND), '+00:00', %s)) DAY AS DATETIME(6)), %s, '+00:00') AS ms_r1
    FROM (
      SELECT MIN(ms_r1) AS lo, MAX(ms_r1) AS hi
      FROM g) e
    CROSS JOIN (
      SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
      FROM (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
      WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
    WHERE (e.lo + INTERVAL n.n * 518400 SECOND) <= e.hi) s JOIN (
    SELECT DISTINCT ms_r0
    FROM g) o ON 1 = 1) u GROUP BY u.ms_r1, u.ms_r0) t
ORDER BY t.ms_r1 ASC, t.ms_r0 IS NULL, t.ms_r0 ASC LIMIT 6;
-- with ['+00:00', '+00:00', '+00:00', '+00:00', '+00:00', '+00:00']

SELECT concat('{"key":{"published":', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE concat('"', t.ms_r0, '"') END, '},"count":', t.ms_t0, ',"avg":{"pages":', coalesce(CAST(t.ms_t1 AS CHAR(64)), 'null'), '},"any":{"lendable":', coalesce(CAST(CASE WHEN t.ms_t2 THEN 'true' WHEN NOT t.ms_t2 THEN 'false' END AS CHAR), 'null'), '}}') AS ms_0
FROM (WITH g AS (
  SELECT r.ms_r0, COUNT(*) AS ms_t0, AVG(CAST(r.ms_r1 AS DOUBLE)) AS ms_t1, MAX(r.ms_r2) AS ms_t2
  FROM (
    SELECT DATE(CAST(MAKEDATE(YEAR(`library_volume`.`published`), 1) AS DATETIME(6))) AS `ms_r0`, `library_volume`.`pages` AS `ms_r1`, `library_volume`.`lendable` AS `ms_r2`
    FROM `library_volume`) r
  GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, CASE WHEN MAX(u.ms_n) IS NULL THEN 0e0 ELSE MAX(u.ms_t1) END AS ms_t1, MAX(u.ms_t2) AS ms_t2 FROM (
  SELECT ms_r0, ms_t0, ms_t1, ms_t2, 1 AS ms_n
  FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_t2, NULL AS ms_n
  FROM (
    SELECT DISTINCT DATE(CAST(MAKEDATE(YEAR((e.lo + INTERVAL n.n * 365 DAY)), 1) AS DATETIME(6))) AS ms_r0
    FROM (
      SELECT MIN(ms_r0) AS lo, MAX(ms_r0) AS hi
      FROM g) e
    CROSS JOIN (
      SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
      FROM (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
      WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
    WHERE (e.lo + INTERVAL n.n * 365 DAY) <= e.hi) s JOIN (
    SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
WHERE t.ms_t0 < %s
ORDER BY t.ms_r0 IS NULL, t.ms_r0 ASC LIMIT 5;
-- with [2]

-- statements, default: 3, rows: 3

SELECT concat('{"key":{"taken":', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE concat('"', concat(date_format(t.ms_r0, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(t.ms_r0) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(t.ms_r0), 6, '0'))) END), '+00:00"') END, '},"count":', t.ms_t0, ',"sum":{"fine":', CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE concat('"', t.ms_t1, '"') END, ',"allowed":', CASE WHEN t.ms_t2 IS NULL THEN 'null' ELSE concat('"', concat(CASE WHEN t.ms_t2 < 0 THEN '-' ELSE '' END, 'P', abs(t.ms_t2) DIV 86400000000, 'DT', lpad(abs(t.ms_t2) DIV 3600000000 %% 24, 2, '0'), 'H', lpad(abs(t.ms_t2) DIV 60000000 %% 60, 2, '0'), 'M', lpad(abs(t.ms_t2) DIV 1000000 %% 60, 2, '0'), CASE WHEN abs(t.ms_t2) %% 1000000 = 0 THEN '' ELSE concat('.', lpad(abs(t.ms_t2) %% 1000000, 6, '0')) END, 'S'), '"') END, '},"avg":{"fine":', CASE WHEN t.ms_t3 IS NULL THEN 'null' ELSE concat('"', t.ms_t3, '"') END, '},"max":{"taken":', CASE WHEN t.ms_t4 IS NULL THEN 'null' ELSE concat('"', concat(date_format(t.ms_t4, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(t.ms_t4) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(t.ms_t4), 6, '0'))) END), '+00:00"') END, '}}') AS ms_0
FROM (WITH g AS (
  SELECT r.ms_r0, COUNT(*) AS ms_t0, SUM(r.ms_r1) AS ms_t1, SUM(r.ms_r2) AS ms_t2, ROUND(AVG(r.ms_r1), 6) AS ms_t3, MAX(r.ms_r3) AS ms_t4
  FROM (
    SELECT CONVERT_TZ(CAST(DATE(CONVERT_TZ(`library_borrowing`.`taken`, '+00:00', %s)) - INTERVAL DAYOFMONTH(CONVERT_TZ(`library_borrowing`.`taken`, '+00:00', %s)) - 1 DAY AS DATETIME(6)), %s, '+00:00') AS `ms_r0`, `library_borrowing`.`fine` AS `ms_r1`, `library_borrowing`.`allowed` AS `ms_r2`, `library_borrowing`.`taken` AS `ms_r3`
    FROM `library_borrowing`
    WHERE (`library_borrowing`.`taken` >= (%s) AND `library_borrowing`.`taken` < (%s))) r
  WHERE r.ms_r0 >= CONVERT_TZ(CAST(DATE(CONVERT_TZ(%s, '+00:00', %s)) - INTERVAL DAYOFMONTH(CONVERT_TZ(%s, '+00:00', %s)) - 1 DAY AS DATETIME(6)), %s, '+00:00') AND r.ms_r0 < %s
  GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, CASE WHEN MAX(u.ms_n) IS NULL THEN CAST(0 AS DECIMAL(40, 2)) ELSE MAX(u.ms_t1) END AS ms_t1, CASE WHEN MAX(u.ms_n) IS NULL THEN 0 ELSE MAX(u.ms_t2) END AS ms_t2, CASE WHEN MAX(u.ms_n) IS NULL THEN CAST(0 AS DECIMAL(40, 6)) ELSE MAX(u.ms_t3) END AS ms_t3, MAX(u.ms_t4) AS ms_t4 FROM (
  SELECT ms_r0, ms_t0, ms_t1, ms_t2, ms_t3, ms_t4, 1 AS ms_n
  FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_t2, NULL AS ms_t3, NULL AS ms_t4, NULL AS ms_n
  FROM (
    SELECT DISTINCT CONVERT_TZ(CAST(DATE(CONVERT_TZ((e.lo + INTERVAL n.n * 2419200 SECOND), '+00:00', %s)) - INTERVAL DAYOFMONTH(CONVERT_TZ((e.lo + INTERVAL n.n * 2419200 SECOND), '+00:00', %s)) - 1 DAY AS DATETIME(6)), %s, '+00:00') AS ms_r0
    FROM (
      SELECT CONVERT_TZ(CAST(DATE(CONVERT_TZ(%s, '+00:00', %s)) - INTERVAL DAYOFMONTH(CONVERT_TZ(%s, '+00:00', %s)) - 1 DAY AS DATETIME(6)), %s, '+00:00') AS lo, %s AS hi) e
    CROSS JOIN (
      SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
      FROM (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
      WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
    WHERE (e.lo + INTERVAL n.n * 2419200 SECOND) < e.hi) s JOIN (
    SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
ORDER BY t.ms_r0 ASC LIMIT 8;
-- with ['+00:00', '+00:00', '+00:00', '2030-11-30 00:00:00', '2031-04-02 00:00:00', '2031-01-01 00:00:00', '+00:00', '2031-01-01 00:00:00', '+00:00', '+00:00', '2031-03-01 00:00:00', '+00:00', '+00:00', '+00:00', '2031-01-01 00:00:00', '+00:00', '2031-01-01 00:00:00', '+00:00', '+00:00', '2031-03-01 00:00:00']

SELECT concat('{"key":{"taken":', CASE WHEN t.ms_r1 IS NULL THEN 'null' ELSE concat('"', concat(date_format(t.ms_r1, '%%Y-%%m-%%dT%%H:%%i:%%s'), CASE WHEN microsecond(t.ms_r1) = 0 THEN '' ELSE concat('.', trim(trailing '0' from lpad(microsecond(t.ms_r1), 6, '0'))) END), '+00:00"') END, ',"patron":{"name":', coalesce(CAST(json_quote(CONVERT(t.ms_r0 USING utf8mb4)) AS CHAR), 'null'), '}},"count":', t.ms_t0, ',"sum":{"fine":', CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE concat('"', t.ms_t1, '"') END, '}}') AS ms_0
FROM (WITH g AS (
  SELECT r.ms_r0, r.ms_r1, COUNT(*) AS ms_t0, SUM(r.ms_r2) AS ms_t1
  FROM (
    SELECT `library_patron`.`name` AS `ms_r0`, CONVERT_TZ(CAST(DATE(CONVERT_TZ(`library_borrowing`.`taken`, '+00:00', %s)) - INTERVAL WEEKDAY(CONVERT_TZ(`library_borrowing`.`taken`, '+00:00', %s)) DAY AS DATETIME(6)), %s, '+00:00') AS `ms_r1`, `library_borrowing`.`fine` AS `ms_r2`
    FROM `library_borrowing`
    INNER JOIN `library_patron` ON (`library_borrowing`.`patron_id` = `library_patron`.`id`)) r
  GROUP BY r.ms_r0, r.ms_r1) SELECT u.ms_r1, u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, MAX(u.ms_t1) AS ms_t1 FROM (
  SELECT ms_r1, ms_r0, ms_t0, ms_t1, 1 AS ms_n
  FROM g UNION ALL SELECT s.ms_r1, o.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_n
  FROM (
    SELECT DISTINCT CONVERT_TZ(CAST(DATE(CONVERT_TZ((e.lo + INTERVAL n.n * 518400 SECOND), '+00:00', %s)) - INTERVAL WEEKDAY(CONVERT_TZ((e.lo + INTERVAL n.n * 518400 SECOND), '+00:00', %s)) DAY AS DATETIME(6)), %s, '+00:00') AS ms_r1
    FROM (
      SELECT MIN(ms_r1) AS lo, MAX(ms_r1) AS hi
      FROM g) e
    CROSS JOIN (
      SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
      FROM (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
      WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
    WHERE (e.lo + INTERVAL n.n * 518400 SECOND) <= e.hi) s JOIN (
    SELECT DISTINCT ms_r0
    FROM g) o ON 1 = 1) u GROUP BY u.ms_r1, u.ms_r0) t
ORDER BY t.ms_r1 ASC, t.ms_r0 IS NULL, t.ms_r0 ASC LIMIT 6;
-- with ['+00:00', '+00:00', '+00:00', '+00:00', '+00:00', '+00:00']

SELECT concat('{"key":{"published":', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE concat('"', t.ms_r0, '"') END, '},"count":', t.ms_t0, ',"avg":{"pages":', coalesce(CAST(t.ms_t1 AS CHAR(64)), 'null'), '},"any":{"lendable":', coalesce(CAST(CASE WHEN t.ms_t2 THEN 'true' WHEN NOT t.ms_t2 THEN 'false' END AS CHAR), 'null'), '}}') AS ms_0
FROM (WITH g AS (
  SELECT r.ms_r0, COUNT(*) AS ms_t0, AVG(CAST(r.ms_r1 AS DOUBLE)) AS ms_t1, MAX(r.ms_r2) AS ms_t2
  FROM (
    SELECT DATE(CAST(MAKEDATE(YEAR(`library_volume`.`published`), 1) AS DATETIME(6))) AS `ms_r0`, `library_volume`.`pages` AS `ms_r1`, `library_volume`.`lendable` AS `ms_r2`
    FROM `library_volume`) r
  GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, CASE WHEN MAX(u.ms_n) IS NULL THEN 0e0 ELSE MAX(u.ms_t1) END AS ms_t1, MAX(u.ms_t2) AS ms_t2 FROM (
  SELECT ms_r0, ms_t0, ms_t1, ms_t2, 1 AS ms_n
  FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_t2, NULL AS ms_n
  FROM (
    SELECT DISTINCT DATE(CAST(MAKEDATE(YEAR((e.lo + INTERVAL n.n * 365 DAY)), 1) AS DATETIME(6))) AS ms_r0
    FROM (
      SELECT MIN(ms_r0) AS lo, MAX(ms_r0) AS hi
      FROM g) e
    CROSS JOIN (
      SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
      FROM (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
      WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
    WHERE (e.lo + INTERVAL n.n * 365 DAY) <= e.hi) s JOIN (
    SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
WHERE t.ms_t0 < %s
ORDER BY t.ms_r0 IS NULL, t.ms_r0 ASC LIMIT 5;
-- with [2]
