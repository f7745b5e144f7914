-- statements, default: 3, rows: 3

SELECT concat('"count":', t.ms_t0) AS ms_0
FROM (
  SELECT COUNT(*) AS ms_t0
  FROM (
    SELECT %s AS `ms_one`
    FROM `library_volume`) r) t;
-- with [1]

SELECT concat('{"key":{"press":{"name":', coalesce(CAST(json_quote(CONVERT(t.ms_r0 USING utf8mb4)) AS CHAR), 'null'), ',"__typename":"PressGroupKey"},"lendable":', coalesce(CAST(CASE WHEN t.ms_r1 THEN 'true' WHEN NOT t.ms_r1 THEN 'false' END AS CHAR), 'null'), '},"count":', t.ms_t0, ',"avg":{"pages":', coalesce(CAST(t.ms_t1 AS CHAR(64)), 'null'), '},"max":{"price":', CASE WHEN t.ms_t2 IS NULL THEN 'null' ELSE concat('"', t.ms_t2, '"') END, ',"title":', coalesce(CAST(json_quote(CONVERT(t.ms_t3 USING utf8mb4)) AS CHAR), 'null'), '}}') AS ms_0
FROM (
  SELECT r.ms_r0, r.ms_r1, COUNT(*) AS ms_t0, AVG(CAST(r.ms_r2 AS DOUBLE)) AS ms_t1, MAX(r.ms_r3) AS ms_t2, MAX(r.ms_r4) AS ms_t3, SUM(r.ms_r3) AS ms_t4
  FROM (
    SELECT `library_press`.`name` AS `ms_r0`, `library_volume`.`lendable` AS `ms_r1`, `library_volume`.`pages` AS `ms_r2`, `library_volume`.`price` AS `ms_r3`, `library_volume`.`title` AS `ms_r4`
    FROM `library_volume`
    LEFT OUTER JOIN `library_press` ON (`library_volume`.`press_id` = `library_press`.`code`)) r
  GROUP BY r.ms_r0, r.ms_r1) t
WHERE (t.ms_t0 >= %s AND (t.ms_t1 > %s OR t.ms_t4 IS NULL))
ORDER BY t.ms_t0 DESC, t.ms_r0 IS NOT NULL, t.ms_r0 DESC, t.ms_r1 ASC LIMIT %s OFFSET 1;
-- with [2, 200.0, 3]

SELECT concat('{"key":{"writer":{"country":', CASE WHEN BINARY CONVERT(t.ms_r0 USING utf8mb4) = %s THEN '"EN_GB"' WHEN BINARY CONVERT(t.ms_r0 USING utf8mb4) = %s THEN '"RU"' WHEN BINARY CONVERT(t.ms_r0 USING utf8mb4) = %s THEN '"JA_JP"' WHEN t.ms_r0 IS NULL OR t.ms_r0 = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}},"n":', t.ms_t0, '}') AS ms_0
FROM (
  SELECT r.ms_r0, COUNT(*) AS ms_t0
  FROM (
    SELECT `library_writer`.`country` AS `ms_r0`
    FROM `library_volume`
    INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)) r
  GROUP BY r.ms_r0) t
ORDER BY t.ms_r0 IS NULL, t.ms_r0 ASC LIMIT 100;
-- with ['en-GB', 'ru', 'ja-JP']

-- statements, default: 3, rows: 3

SELECT concat('"count":', t.ms_t0) AS ms_0
FROM (
  SELECT COUNT(*) AS ms_t0
  FROM (
    SELECT %s AS `ms_one`
    FROM `library_volume`) r) t;
-- with [1]

SELECT concat('{"key":{"press":{"name":', coalesce(CAST(json_quote(CONVERT(t.ms_r0 USING utf8mb4)) AS CHAR), 'null'), ',"__typename":"PressGroupKey"},"lendable":', coalesce(CAST(CASE WHEN t.ms_r1 THEN 'true' WHEN NOT t.ms_r1 THEN 'false' END AS CHAR), 'null'), '},"count":', t.ms_t0, ',"avg":{"pages":', coalesce(CAST(t.ms_t1 AS CHAR(64)), 'null'), '},"max":{"price":', CASE WHEN t.ms_t2 IS NULL THEN 'null' ELSE concat('"', t.ms_t2, '"') END, ',"title":', coalesce(CAST(json_quote(CONVERT(t.ms_t3 USING utf8mb4)) AS CHAR), 'null'), '}}') AS ms_0
FROM (
  SELECT r.ms_r0, r.ms_r1, COUNT(*) AS ms_t0, AVG(CAST(r.ms_r2 AS DOUBLE)) AS ms_t1, MAX(r.ms_r3) AS ms_t2, MAX(r.ms_r4) AS ms_t3, SUM(r.ms_r3) AS ms_t4
  FROM (
    SELECT `library_press`.`name` AS `ms_r0`, `library_volume`.`lendable` AS `ms_r1`, `library_volume`.`pages` AS `ms_r2`, `library_volume`.`price` AS `ms_r3`, `library_volume`.`title` AS `ms_r4`
    FROM `library_volume`
    LEFT OUTER JOIN `library_press` ON (`library_volume`.`press_id` = `library_press`.`code`)) r
  GROUP BY r.ms_r0, r.ms_r1) t
WHERE (t.ms_t0 >= %s AND (t.ms_t1 > %s OR t.ms_t4 IS NULL))
ORDER BY t.ms_t0 DESC, t.ms_r0 IS NOT NULL, t.ms_r0 DESC, t.ms_r1 ASC LIMIT 100 OFFSET 1;
-- with [1, 200.0]

SELECT concat('{"key":{"writer":{"country":', CASE WHEN BINARY CONVERT(t.ms_r0 USING utf8mb4) = %s THEN '"EN_GB"' WHEN BINARY CONVERT(t.ms_r0 USING utf8mb4) = %s THEN '"RU"' WHEN BINARY CONVERT(t.ms_r0 USING utf8mb4) = %s THEN '"JA_JP"' WHEN t.ms_r0 IS NULL OR t.ms_r0 = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}},"n":', t.ms_t0, '}') AS ms_0
FROM (
  SELECT r.ms_r0, COUNT(*) AS ms_t0
  FROM (
    SELECT `library_writer`.`country` AS `ms_r0`
    FROM `library_volume`
    INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)) r
  GROUP BY r.ms_r0) t
ORDER BY t.ms_r0 IS NULL, t.ms_r0 ASC LIMIT 100;
-- with ['en-GB', 'ru', 'ja-JP']
