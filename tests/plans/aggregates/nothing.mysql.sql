-- statements, default: 11, rows: 11

SELECT concat('"count":', t.ms_t0, ',"sum":{"pages":', CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE concat('"', t.ms_t1, '"') END, ',"sold":', CASE WHEN t.ms_t2 IS NULL THEN 'null' ELSE concat('"', t.ms_t2, '"') END, ',"price":', CASE WHEN t.ms_t3 IS NULL THEN 'null' ELSE concat('"', t.ms_t3, '"') END, ',"rating":', coalesce(CAST(t.ms_t4 AS CHAR(64)), 'null'), '},"avg":{"pages":', coalesce(CAST(t.ms_t5 AS CHAR(64)), 'null'), ',"price":', CASE WHEN t.ms_t6 IS NULL THEN 'null' ELSE concat('"', t.ms_t6, '"') END, '},"min":{"title":', coalesce(CAST(json_quote(CONVERT(t.ms_t7 USING utf8mb4)) AS CHAR), 'null'), ',"published":', CASE WHEN t.ms_t8 IS NULL THEN 'null' ELSE concat('"', t.ms_t8, '"') END, '},"stddev":{"pages":', coalesce(CAST(t.ms_t9 AS CHAR(64)), 'null'), '},"all":{"lendable":', coalesce(CAST(CASE WHEN t.ms_t10 THEN 'true' WHEN NOT t.ms_t10 THEN 'false' END AS CHAR), 'null'), '},"countDistinct":', t.ms_t11) AS ms_0
FROM (
  SELECT COUNT(*) AS ms_t0, SUM(r.ms_r0) AS ms_t1, SUM(r.ms_r1) AS ms_t2, SUM(r.ms_r2) AS ms_t3, SUM(r.ms_r3) AS ms_t4, AVG(CAST(r.ms_r0 AS DOUBLE)) AS ms_t5, ROUND(AVG(r.ms_r2), 6) AS ms_t6, MIN(r.ms_r4) AS ms_t7, MIN(r.ms_r5) AS ms_t8, STDDEV_SAMP(CAST(r.ms_r0 AS DOUBLE)) AS ms_t9, MIN(r.ms_r6) AS ms_t10, COUNT(DISTINCT r.ms_r4) AS ms_t11
  FROM (
    SELECT `library_volume`.`pages` AS `ms_r0`, `library_volume`.`sold` AS `ms_r1`, `library_volume`.`price` AS `ms_r2`, `library_volume`.`rating` AS `ms_r3`, `library_volume`.`title` AS `ms_r4`, `library_volume`.`published` AS `ms_r5`, `library_volume`.`lendable` AS `ms_r6`
    FROM `library_volume`
    WHERE `library_volume`.`pages` < %s) r) t;
-- with [0]

SELECT concat('{"count":', t.ms_t0, '}') AS ms_0
FROM (
  SELECT r.ms_r0, COUNT(*) AS ms_t0
  FROM (
    SELECT `library_volume`.`lendable` AS `ms_r0`
    FROM `library_volume`
    WHERE `library_volume`.`pages` < %s) r
  GROUP BY r.ms_r0) t
ORDER BY t.ms_r0 ASC LIMIT 100;
-- with [0]

SELECT concat('{"key":{"published":', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE concat('"', t.ms_r0, '"') END, '},"count":', t.ms_t0, ',"sum":{"price":', CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE concat('"', t.ms_t1, '"') END, ',"pages":', CASE WHEN t.ms_t2 IS NULL THEN 'null' ELSE concat('"', t.ms_t2, '"') END, ',"rating":', coalesce(CAST(t.ms_t3 AS CHAR(64)), 'null'), '},"max":{"pages":', coalesce(CAST(t.ms_t4 AS CHAR), 'null'), ',"title":', coalesce(CAST(json_quote(CONVERT(t.ms_t5 USING utf8mb4)) AS CHAR), 'null'), '}}') AS ms_0
FROM (WITH g AS (
  SELECT r.ms_r0, COUNT(*) AS ms_t0, SUM(r.ms_r1) AS ms_t1, SUM(r.ms_r2) AS ms_t2, SUM(r.ms_r3) AS ms_t3, MAX(r.ms_r2) AS ms_t4, MAX(r.ms_r4) AS ms_t5
  FROM (
    SELECT DATE(CAST(MAKEDATE(YEAR(`library_volume`.`published`), 1) AS DATETIME(6))) AS `ms_r0`, `library_volume`.`price` AS `ms_r1`, `library_volume`.`pages` AS `ms_r2`, `library_volume`.`rating` AS `ms_r3`, `library_volume`.`title` AS `ms_r4`
    FROM `library_volume`
    WHERE (`library_volume`.`pages` < %s AND `library_volume`.`published` >= (%s) AND `library_volume`.`published` < (%s))) r
  WHERE r.ms_r0 >= DATE(CAST(MAKEDATE(YEAR(%s), 1) AS DATETIME(6))) AND r.ms_r0 < %s
  GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, CASE WHEN MAX(u.ms_n) IS NULL THEN CAST(0 AS DECIMAL(40, 2)) ELSE MAX(u.ms_t1) END AS ms_t1, CASE WHEN MAX(u.ms_n) IS NULL THEN 0 ELSE MAX(u.ms_t2) END AS ms_t2, CASE WHEN MAX(u.ms_n) IS NULL THEN 0e0 ELSE MAX(u.ms_t3) END AS ms_t3, CASE WHEN MAX(u.ms_n) IS NULL THEN 0 ELSE MAX(u.ms_t4) END AS ms_t4, MAX(u.ms_t5) AS ms_t5 FROM (
  SELECT ms_r0, ms_t0, ms_t1, ms_t2, ms_t3, ms_t4, ms_t5, 1 AS ms_n
  FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_t2, NULL AS ms_t3, NULL AS ms_t4, NULL AS ms_t5, NULL AS ms_n
  FROM (
    SELECT DISTINCT DATE(CAST(MAKEDATE(YEAR((e.lo + INTERVAL n.n * 365 DAY)), 1) AS DATETIME(6))) AS ms_r0
    FROM (
      SELECT DATE(CAST(MAKEDATE(YEAR(%s), 1) AS DATETIME(6))) AS lo, %s AS hi) e
    CROSS JOIN (
      SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
      FROM (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
        SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
      WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
    WHERE (e.lo + INTERVAL n.n * 365 DAY) < e.hi) s JOIN (
    SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
ORDER BY t.ms_r0 IS NULL, t.ms_r0 ASC LIMIT 100;
-- with [0, '1902-05-03', '1906-01-03', '1903-05-05', '1905-01-01', '1903-05-05', '1905-01-01']

SELECT concat('{"count":', t.ms_t0, '}') AS ms_0
FROM (WITH g AS (
  SELECT r.ms_r0, COUNT(*) AS ms_t0
  FROM (
    SELECT DATE(CAST(MAKEDATE(YEAR(`library_volume`.`published`), 1) AS DATETIME(6))) AS `ms_r0`
    FROM `library_volume`
    WHERE `library_volume`.`pages` < %s) r
  GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0 FROM (
  SELECT ms_r0, ms_t0, 1 AS ms_n
  FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_n
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
ORDER BY t.ms_r0 IS NULL, t.ms_r0 ASC LIMIT 100;
-- with [0]

SELECT concat('"count":', t.ms_t0, ',"max":{"pages":', coalesce(CAST(t.ms_t1 AS CHAR), 'null'), '}') AS ms_0
FROM (
  SELECT COUNT(*) AS ms_t0, MAX(r.ms_r0) AS ms_t1
  FROM (
    SELECT `library_volume`.`pages` AS `ms_r0`
    FROM `library_volume`) r) t;

SELECT concat('{"count":', t.ms_t0, '}') AS ms_0
FROM (
  SELECT r.ms_r0, COUNT(*) AS ms_t0
  FROM (
    SELECT `library_volume`.`pages` AS `ms_r0`
    FROM `library_volume`) r
  GROUP BY r.ms_r0) t
ORDER BY t.ms_r0 IS NULL, t.ms_r0 ASC LIMIT 100;

SELECT concat('"count":', t.ms_t0, ',"sum":{"bonus":', CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE concat('"', t.ms_t1, '"') END, '},"avg":{"bonus":', CASE WHEN t.ms_t2 IS NULL THEN 'null' ELSE concat('"', t.ms_t2, '"') END, '},"variance":{"bonus":', coalesce(CAST(t.ms_t3 AS CHAR(64)), 'null'), ',"wage":', coalesce(CAST(t.ms_t4 AS CHAR(64)), 'null'), '},"variancePop":{"wage":', coalesce(CAST(t.ms_t5 AS CHAR(64)), 'null'), '}') AS ms_0
FROM (
  SELECT COUNT(*) AS ms_t0, SUM(r.ms_r0) AS ms_t1, ROUND(AVG(r.ms_r0), 6) AS ms_t2, VAR_SAMP(CAST(r.ms_r0 AS DOUBLE)) AS ms_t3, VAR_SAMP(CAST(r.ms_r1 AS DOUBLE)) AS ms_t4, VAR_POP(CAST(r.ms_r1 AS DOUBLE)) AS ms_t5
  FROM (
    SELECT `library_keeper`.`bonus` AS `ms_r0`, `library_keeper`.`wage` AS `ms_r1`
    FROM `library_keeper`
    WHERE `library_keeper`.`bonus` IS NULL) r) t;

SELECT `library_writer`.`id` AS `ms_0`
FROM `library_writer`
WHERE `library_writer`.`name` = %s
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with ['No Volumes']

SELECT t.ms_key, concat('"count":', t.ms_t0, ',"sum":{"price":', CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE concat('"', t.ms_t1, '"') END, '},"any":{"lendable":', coalesce(CAST(CASE WHEN t.ms_t2 THEN 'true' WHEN NOT t.ms_t2 THEN 'false' END AS CHAR), 'null'), '}') AS ms_0
FROM (
  SELECT r.ms_key, COUNT(*) AS ms_t0, SUM(r.ms_r0) AS ms_t1, MAX(r.ms_r1) AS ms_t2
  FROM (
    SELECT `library_volume`.`writer_id` AS `ms_key`, `library_volume`.`price` AS `ms_r0`, `library_volume`.`lendable` AS `ms_r1`
    FROM `library_volume`
    WHERE `library_volume`.`writer_id` IN %s) r
  GROUP BY r.ms_key) t;
-- with [[6]]

SELECT ms_key, ms_0
FROM (
  SELECT t.ms_key, concat('{"count":', t.ms_t0, '}') AS ms_0, ROW_NUMBER() OVER (PARTITION BY t.ms_key ORDER BY t.ms_r0 ASC) AS ms_rank
  FROM (
    SELECT r.ms_key, r.ms_r0, COUNT(*) AS ms_t0
    FROM (
      SELECT `library_volume`.`writer_id` AS `ms_key`, `library_volume`.`lendable` AS `ms_r0`
      FROM `library_volume`
      WHERE `library_volume`.`writer_id` IN %s) r
    GROUP BY r.ms_key, r.ms_r0) t) p
WHERE p.ms_rank > 0 AND p.ms_rank <= 0 + 100
ORDER BY p.ms_rank;
-- with [[6]]

SELECT ms_key, ms_0
FROM (
  SELECT t.ms_key, concat('{"count":', t.ms_t0, '}') AS ms_0, ROW_NUMBER() OVER (PARTITION BY t.ms_key ORDER BY t.ms_r0 IS NULL, t.ms_r0 ASC) AS ms_rank
  FROM (WITH g AS (
    SELECT r.ms_key, r.ms_r0, COUNT(*) AS ms_t0
    FROM (
      SELECT `library_volume`.`writer_id` AS `ms_key`, DATE(CAST(MAKEDATE(YEAR(`library_volume`.`published`), 1) AS DATETIME(6))) AS `ms_r0`
      FROM `library_volume`
      WHERE (`library_volume`.`published` >= (%s) AND `library_volume`.`published` < (%s) AND `library_volume`.`writer_id` IN %s)) r
    WHERE r.ms_r0 >= DATE(CAST(MAKEDATE(YEAR(%s), 1) AS DATETIME(6))) AND r.ms_r0 < %s
    GROUP BY r.ms_key, r.ms_r0) SELECT u.ms_r0, u.ms_key, coalesce(MAX(u.ms_t0), 0) AS ms_t0 FROM (
    SELECT ms_r0, ms_key, ms_t0, 1 AS ms_n
    FROM g UNION ALL SELECT s.ms_r0, o.ms_key, NULL AS ms_t0, NULL AS ms_n
    FROM (
      SELECT DISTINCT e.ms_key, DATE(CAST(MAKEDATE(YEAR((e.lo + INTERVAL n.n * 365 DAY)), 1) AS DATETIME(6))) AS ms_r0
      FROM (
        SELECT ms_key, DATE(CAST(MAKEDATE(YEAR(%s), 1) AS DATETIME(6))) AS lo, %s AS hi
        FROM g
        GROUP BY ms_key) e
      CROSS JOIN (
        SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
        FROM (
          SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
          SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
          SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
          SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
        WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
      WHERE (e.lo + INTERVAL n.n * 365 DAY) < e.hi) s JOIN (
      SELECT DISTINCT ms_key
      FROM g) o ON s.ms_key = o.ms_key) u GROUP BY u.ms_r0, u.ms_key) t) p
WHERE p.ms_rank > 0 AND p.ms_rank <= 0 + 100
ORDER BY p.ms_rank;
-- with ['1902-05-03', '1906-01-03', [6], '1903-05-05', '1905-01-01', '1903-05-05', '1905-01-01']
