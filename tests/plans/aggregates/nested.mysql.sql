-- statements, default: 10, rows: 10

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), ',"volumeAggregate":') AS `ms_0`, `library_writer`.`id` AS `ms_1`, `library_writer`.`id` AS `ms_2`, `library_writer`.`mentor_id` AS `ms_3`, `library_writer`.`id` AS `ms_4`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 3;

SELECT t.ms_key, concat('"count":', t.ms_t0, ',"sum":{"pages":', CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE concat('"', t.ms_t1, '"') END, ',"price":', CASE WHEN t.ms_t2 IS NULL THEN 'null' ELSE concat('"', t.ms_t2, '"') END, '},"stddevPop":{"pages":', coalesce(CAST(t.ms_t3 AS CHAR(64)), 'null'), '}') AS ms_0
FROM (
  SELECT r.ms_key, COUNT(*) AS ms_t0, SUM(r.ms_r0) AS ms_t1, SUM(r.ms_r1) AS ms_t2, STDDEV_POP(CAST(r.ms_r0 AS DOUBLE)) AS ms_t3
  FROM (
    SELECT `library_volume`.`writer_id` AS `ms_key`, `library_volume`.`pages` AS `ms_r0`, `library_volume`.`price` AS `ms_r1`
    FROM `library_volume`
    WHERE (`library_volume`.`pages` > %s AND `library_volume`.`writer_id` IN %s)) r
  GROUP BY r.ms_key) t;
-- with [150, [1, 2, 3]]

SELECT ms_key, ms_0
FROM (
  SELECT t.ms_key, concat('{"key":{"press":{"code":', coalesce(CAST(json_quote(CONVERT(t.ms_r0 USING utf8mb4)) AS CHAR), 'null'), '}},"count":', t.ms_t0, ',"max":{"pages":', coalesce(CAST(t.ms_t1 AS CHAR), 'null'), '}}') AS ms_0, ROW_NUMBER() OVER (PARTITION BY t.ms_key ORDER BY t.ms_t1 IS NOT NULL, t.ms_t1 DESC, t.ms_r0 IS NULL, t.ms_r0 ASC) AS ms_rank
  FROM (
    SELECT r.ms_key, r.ms_r0, COUNT(*) AS ms_t0, MAX(r.ms_r1) AS ms_t1
    FROM (
      SELECT `library_volume`.`writer_id` AS `ms_key`, `library_volume`.`press_id` AS `ms_r0`, `library_volume`.`pages` AS `ms_r1`
      FROM `library_volume`
      WHERE (`library_volume`.`pages` > %s AND `library_volume`.`writer_id` IN %s)) r
    GROUP BY r.ms_key, r.ms_r0) t) p
WHERE p.ms_rank > 1 AND p.ms_rank <= 1 + 2
ORDER BY p.ms_rank;
-- with [150, [1, 2, 3]]

SELECT t.ms_key, concat('"min":{"title":', coalesce(CAST(json_quote(CONVERT(t.ms_t0 USING utf8mb4)) AS CHAR), 'null'), '}') AS ms_0
FROM (
  SELECT r.ms_key, MIN(r.ms_r0) AS ms_t0
  FROM (
    SELECT `library_volume`.`writer_id` AS `ms_key`, `library_volume`.`title` AS `ms_r0`
    FROM `library_volume`
    WHERE (`library_volume`.`pages` > %s AND `library_volume`.`writer_id` IN %s)) r
  GROUP BY r.ms_key) t;
-- with [150, [1, 2, 3]]

SELECT t.ms_key, concat('"count":', t.ms_t0, ',"min":{"cost":', CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE concat('"', t.ms_t1, '"') END, ',"price":', CASE WHEN t.ms_t2 IS NULL THEN 'null' ELSE concat('"', t.ms_t2, '"') END, '}') AS ms_0
FROM (
  SELECT r.ms_key, COUNT(*) AS ms_t0, MIN(r.ms_r0) AS ms_t1, MIN(r.ms_r1) AS ms_t2
  FROM (
    SELECT `library_help`.`writer_id` AS `ms_key`, `library_volume`.`cost` AS `ms_r0`, `library_volume`.`price` AS `ms_r1`
    FROM `library_volume`
    LEFT OUTER JOIN `library_help` ON (`library_volume`.`id` = `library_help`.`volume_id`)
    WHERE `library_help`.`writer_id` IN %s) r
  GROUP BY r.ms_key) t;
-- with [[1, 2, 3]]

SELECT `library_writer`.`id` AS `ms_key`, `library_writer`.`id` AS `ms_0`
FROM `library_writer`
WHERE `library_writer`.`id` IN %s;
-- with [[1, 2]]

SELECT ms_key, ms_0
FROM (
  SELECT t.ms_key, concat('{"count":', t.ms_t0, ',"key":{"lendable":', coalesce(CAST(CASE WHEN t.ms_r0 THEN 'true' WHEN NOT t.ms_r0 THEN 'false' END AS CHAR), 'null'), '}}') AS ms_0, ROW_NUMBER() OVER (PARTITION BY t.ms_key ORDER BY t.ms_r0 ASC) AS ms_rank
  FROM (
    SELECT r.ms_key, r.ms_r0, COUNT(*) AS ms_t0
    FROM (
      SELECT `library_volume`.`writer_id` AS `ms_key`, `library_volume`.`lendable` AS `ms_r0`
      FROM `library_volume`
      WHERE `library_volume`.`writer_id` IN %s) r
    GROUP BY r.ms_key, r.ms_r0) t) p
WHERE p.ms_rank > 0 AND p.ms_rank <= 0 + 100
ORDER BY p.ms_rank;
-- with [[1, 2]]

SELECT ms_key, ms_0, ms_1
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"copyAggregate":') AS `ms_0`, `library_volume`.`id` AS `ms_1`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  WHERE `library_volume`.`writer_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 2
ORDER BY t.ms_rank;
-- with [[1, 2, 3]]

SELECT t.ms_key, concat('"max":{"number":', coalesce(CAST(t.ms_t0 AS CHAR), 'null'), '}') AS ms_0
FROM (
  SELECT r.ms_key, MAX(r.ms_r0) AS ms_t0
  FROM (
    SELECT `library_copy`.`volume_id` AS `ms_key`, `library_copy`.`number` AS `ms_r0`
    FROM `library_copy`
    WHERE `library_copy`.`volume_id` IN %s) r
  GROUP BY r.ms_key) t;
-- with [[1, 10, 2, 5, 6, 7]]

SELECT ms_key, ms_0
FROM (
  SELECT t.ms_key, concat('{"key":{"rack":{"label":', coalesce(CAST(json_quote(CONVERT(t.ms_r0 USING utf8mb4)) AS CHAR), 'null'), '}},"n":', t.ms_t0, '}') AS ms_0, ROW_NUMBER() OVER (PARTITION BY t.ms_key ORDER BY t.ms_r0 IS NULL, t.ms_r0 ASC) AS ms_rank
  FROM (
    SELECT r.ms_key, r.ms_r0, COUNT(*) AS ms_t0
    FROM (
      SELECT `library_copy`.`volume_id` AS `ms_key`, `library_rack`.`label` AS `ms_r0`
      FROM `library_copy`
      LEFT OUTER JOIN `library_rack` ON (`library_copy`.`rack_id` = `library_rack`.`id`)
      WHERE `library_copy`.`volume_id` IN %s) r
    GROUP BY r.ms_key, r.ms_r0) t) p
WHERE p.ms_rank > 0 AND p.ms_rank <= 0 + 100
ORDER BY p.ms_rank;
-- with [[1, 10, 2, 5, 6, 7]]

-- statements, default: 10, rows: 10

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), ',"volumeAggregate":') AS `ms_0`, `library_writer`.`id` AS `ms_1`, `library_writer`.`id` AS `ms_2`, `library_writer`.`mentor_id` AS `ms_3`, `library_writer`.`id` AS `ms_4`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 3;

SELECT t.ms_key, concat('"count":', t.ms_t0, ',"sum":{"pages":', CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE concat('"', t.ms_t1, '"') END, ',"price":', CASE WHEN t.ms_t2 IS NULL THEN 'null' ELSE concat('"', t.ms_t2, '"') END, '},"stddevPop":{"pages":', coalesce(CAST(t.ms_t3 AS CHAR(64)), 'null'), '}') AS ms_0
FROM (
  SELECT r.ms_key, COUNT(*) AS ms_t0, SUM(r.ms_r0) AS ms_t1, SUM(r.ms_r1) AS ms_t2, STDDEV_POP(CAST(r.ms_r0 AS DOUBLE)) AS ms_t3
  FROM (
    SELECT `library_volume`.`writer_id` AS `ms_key`, `library_volume`.`pages` AS `ms_r0`, `library_volume`.`price` AS `ms_r1`
    FROM `library_volume`
    WHERE (`library_volume`.`pages` > %s AND `library_volume`.`writer_id` IN %s)) r
  GROUP BY r.ms_key) t;
-- with [300, [1, 2, 3]]

SELECT ms_key, ms_0
FROM (
  SELECT t.ms_key, concat('{"key":{"press":{"code":', coalesce(CAST(json_quote(CONVERT(t.ms_r0 USING utf8mb4)) AS CHAR), 'null'), '}},"count":', t.ms_t0, ',"max":{"pages":', coalesce(CAST(t.ms_t1 AS CHAR), 'null'), '}}') AS ms_0, ROW_NUMBER() OVER (PARTITION BY t.ms_key ORDER BY t.ms_t1 IS NOT NULL, t.ms_t1 DESC, t.ms_r0 IS NULL, t.ms_r0 ASC) AS ms_rank
  FROM (
    SELECT r.ms_key, r.ms_r0, COUNT(*) AS ms_t0, MAX(r.ms_r1) AS ms_t1
    FROM (
      SELECT `library_volume`.`writer_id` AS `ms_key`, `library_volume`.`press_id` AS `ms_r0`, `library_volume`.`pages` AS `ms_r1`
      FROM `library_volume`
      WHERE (`library_volume`.`pages` > %s AND `library_volume`.`writer_id` IN %s)) r
    GROUP BY r.ms_key, r.ms_r0) t) p
WHERE p.ms_rank > 1 AND p.ms_rank <= 1 + 2
ORDER BY p.ms_rank;
-- with [300, [1, 2, 3]]

SELECT t.ms_key, concat('"min":{"title":', coalesce(CAST(json_quote(CONVERT(t.ms_t0 USING utf8mb4)) AS CHAR), 'null'), '}') AS ms_0
FROM (
  SELECT r.ms_key, MIN(r.ms_r0) AS ms_t0
  FROM (
    SELECT `library_volume`.`writer_id` AS `ms_key`, `library_volume`.`title` AS `ms_r0`
    FROM `library_volume`
    WHERE (`library_volume`.`pages` > %s AND `library_volume`.`writer_id` IN %s)) r
  GROUP BY r.ms_key) t;
-- with [300, [1, 2, 3]]

SELECT t.ms_key, concat('"count":', t.ms_t0, ',"min":{"cost":', CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE concat('"', t.ms_t1, '"') END, ',"price":', CASE WHEN t.ms_t2 IS NULL THEN 'null' ELSE concat('"', t.ms_t2, '"') END, '}') AS ms_0
FROM (
  SELECT r.ms_key, COUNT(*) AS ms_t0, MIN(r.ms_r0) AS ms_t1, MIN(r.ms_r1) AS ms_t2
  FROM (
    SELECT `library_help`.`writer_id` AS `ms_key`, `library_volume`.`cost` AS `ms_r0`, `library_volume`.`price` AS `ms_r1`
    FROM `library_volume`
    LEFT OUTER JOIN `library_help` ON (`library_volume`.`id` = `library_help`.`volume_id`)
    WHERE `library_help`.`writer_id` IN %s) r
  GROUP BY r.ms_key) t;
-- with [[1, 2, 3]]

SELECT `library_writer`.`id` AS `ms_key`, `library_writer`.`id` AS `ms_0`
FROM `library_writer`
WHERE `library_writer`.`id` IN %s;
-- with [[1, 2]]

SELECT ms_key, ms_0
FROM (
  SELECT t.ms_key, concat('{"count":', t.ms_t0, ',"key":{"lendable":', coalesce(CAST(CASE WHEN t.ms_r0 THEN 'true' WHEN NOT t.ms_r0 THEN 'false' END AS CHAR), 'null'), '}}') AS ms_0, ROW_NUMBER() OVER (PARTITION BY t.ms_key ORDER BY t.ms_r0 ASC) AS ms_rank
  FROM (
    SELECT r.ms_key, r.ms_r0, COUNT(*) AS ms_t0
    FROM (
      SELECT `library_volume`.`writer_id` AS `ms_key`, `library_volume`.`lendable` AS `ms_r0`
      FROM `library_volume`
      WHERE `library_volume`.`writer_id` IN %s) r
    GROUP BY r.ms_key, r.ms_r0) t) p
WHERE p.ms_rank > 0 AND p.ms_rank <= 0 + 100
ORDER BY p.ms_rank;
-- with [[1, 2]]

SELECT ms_key, ms_0, ms_1
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"copyAggregate":') AS `ms_0`, `library_volume`.`id` AS `ms_1`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  WHERE `library_volume`.`writer_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 2
ORDER BY t.ms_rank;
-- with [[1, 2, 3]]

SELECT t.ms_key, concat('"max":{"number":', coalesce(CAST(t.ms_t0 AS CHAR), 'null'), '}') AS ms_0
FROM (
  SELECT r.ms_key, MAX(r.ms_r0) AS ms_t0
  FROM (
    SELECT `library_copy`.`volume_id` AS `ms_key`, `library_copy`.`number` AS `ms_r0`
    FROM `library_copy`
    WHERE `library_copy`.`volume_id` IN %s) r
  GROUP BY r.ms_key) t;
-- with [[1, 10, 2, 5, 6, 7]]

SELECT ms_key, ms_0
FROM (
  SELECT t.ms_key, concat('{"key":{"rack":{"label":', coalesce(CAST(json_quote(CONVERT(t.ms_r0 USING utf8mb4)) AS CHAR), 'null'), '}},"n":', t.ms_t0, '}') AS ms_0, ROW_NUMBER() OVER (PARTITION BY t.ms_key ORDER BY t.ms_r0 IS NULL, t.ms_r0 ASC) AS ms_rank
  FROM (
    SELECT r.ms_key, r.ms_r0, COUNT(*) AS ms_t0
    FROM (
      SELECT `library_copy`.`volume_id` AS `ms_key`, `library_rack`.`label` AS `ms_r0`
      FROM `library_copy`
      LEFT OUTER JOIN `library_rack` ON (`library_copy`.`rack_id` = `library_rack`.`id`)
      WHERE `library_copy`.`volume_id` IN %s) r
    GROUP BY r.ms_key, r.ms_r0) t) p
WHERE p.ms_rank > 0 AND p.ms_rank <= 0 + 100
ORDER BY p.ms_rank;
-- with [[1, 10, 2, 5, 6, 7]]
