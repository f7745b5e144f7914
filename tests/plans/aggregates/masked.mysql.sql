-- statements, default: 4, rows: 4

SELECT concat('"count":', t.ms_t0, ',"sum":{"sold":', CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE concat('"', t.ms_t1, '"') END, '},"countDistinct":', t.ms_t2) AS ms_0
FROM (
  SELECT COUNT(*) AS ms_t0, SUM(r.ms_r0) AS ms_t1, COUNT(DISTINCT r.ms_r0) AS ms_t2
  FROM (
    SELECT CASE WHEN `library_volume`.`lendable` = %s THEN `library_volume`.`sold` ELSE NULL END AS `ms_r0`
    FROM `library_volume`) r) t;
-- with [True]

SELECT concat('{"key":{"lendable":', coalesce(CAST(CASE WHEN t.ms_r0 THEN 'true' WHEN NOT t.ms_r0 THEN 'false' END AS CHAR), 'null'), '},"count":', t.ms_t0, ',"max":{"sold":', CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE concat('"', t.ms_t1, '"') END, '}}') AS ms_0
FROM (
  SELECT r.ms_r0, COUNT(*) AS ms_t0, MAX(r.ms_r1) AS ms_t1
  FROM (
    SELECT `library_volume`.`lendable` AS `ms_r0`, CASE WHEN `library_volume`.`lendable` = %s THEN `library_volume`.`sold` ELSE NULL END AS `ms_r1`
    FROM `library_volume`) r
  GROUP BY r.ms_r0) t
ORDER BY t.ms_t1 IS NOT NULL, t.ms_t1 DESC, t.ms_r0 ASC LIMIT 100;
-- with [True]

SELECT concat('{"key":{"rack":{"label":', coalesce(CAST(json_quote(CONVERT(t.ms_r0 USING utf8mb4)) AS CHAR), 'null'), '}},"count":', t.ms_t0, '}') AS ms_0
FROM (
  SELECT r.ms_r0, COUNT(*) AS ms_t0
  FROM (
    SELECT CASE WHEN `library_copy`.`number` = %s THEN (
      SELECT U0.`label` AS `ms_sort`
      FROM `library_rack` U0
      WHERE U0.`id` = (`library_copy`.`rack_id`) LIMIT 1) ELSE NULL END AS `ms_r0`
    FROM `library_copy`) r
  GROUP BY r.ms_r0) t
ORDER BY t.ms_r0 IS NULL, t.ms_r0 ASC LIMIT 100;
-- with [1]

SELECT concat('{"key":{"text":', coalesce(CAST(json_quote(CONVERT(t.ms_r0 USING utf8mb4)) AS CHAR), 'null'), '},"count":', t.ms_t0, ',"min":{"text":', coalesce(CAST(json_quote(CONVERT(t.ms_t1 USING utf8mb4)) AS CHAR), 'null'), '}}') AS ms_0
FROM (
  SELECT r.ms_r0, COUNT(*) AS ms_t0, MIN(r.ms_r1) AS ms_t1
  FROM (
    SELECT CASE WHEN `library_critique`.`stars` >= %s THEN `library_critique`.`text` ELSE NULL END AS `ms_r0`, CASE WHEN `library_critique`.`stars` >= %s THEN `library_critique`.`text` ELSE NULL END AS `ms_r1`
    FROM `library_critique`
    WHERE `library_critique`.`shown` = %s) r
  GROUP BY r.ms_r0) t
ORDER BY t.ms_r0 IS NOT NULL, t.ms_r0 DESC LIMIT 2;
-- with [2, 2, True]
