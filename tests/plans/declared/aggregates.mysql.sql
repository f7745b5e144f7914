-- statements, default: 5, rows: 5

SELECT concat('{"id":"', `library_volume`.`id`, '","cheaperAggregate":') AS `ms_0`, `library_volume`.`id` AS `ms_1`
FROM `library_volume`
ORDER BY `library_volume`.`id` DESC LIMIT 8;

SELECT t.ms_key, concat('"count":', t.ms_t0, ',"sum":{"price":', CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE concat('"', t.ms_t1, '"') END, ',"pages":', CASE WHEN t.ms_t2 IS NULL THEN 'null' ELSE concat('"', t.ms_t2, '"') END, '},"max":{"pages":', coalesce(CAST(t.ms_t3 AS CHAR), 'null'), '}') AS ms_0
FROM (
  SELECT r.ms_key, COUNT(*) AS ms_t0, SUM(r.ms_r0) AS ms_t1, SUM(r.ms_r1) AS ms_t2, MAX(r.ms_r1) AS ms_t3
  FROM (
    SELECT (ms_own.ms_own_0) AS `ms_key`, `library_volume`.`price` AS `ms_r0`, `library_volume`.`pages` AS `ms_r1`
    FROM `library_volume`
    CROSS JOIN (
      SELECT `library_volume`.`id` AS `ms_own_0`, `library_volume`.`writer_id` AS `ms_own_1`, `library_volume`.`price` AS `ms_own_2`
      FROM `library_volume`
      WHERE `library_volume`.`id` IN %s) ms_own
    WHERE (`library_volume`.`writer_id` = (ms_own.ms_own_1) AND `library_volume`.`price` < (ms_own.ms_own_2) AND `library_volume`.`price` > %s)) r
  GROUP BY r.ms_key) t;
-- with [[17, 18, 19, 20, 21, 22, 23, 24], Decimal('5')]

SELECT ms_key, ms_0
FROM (
  SELECT t.ms_key, concat('{"key":{"lendable":', coalesce(CAST(CASE WHEN t.ms_r0 THEN 'true' WHEN NOT t.ms_r0 THEN 'false' END AS CHAR), 'null'), '},"count":', t.ms_t0, ',"min":{"price":', CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE concat('"', t.ms_t1, '"') END, '}}') AS ms_0, ROW_NUMBER() OVER (PARTITION BY t.ms_key ORDER BY t.ms_t0 DESC, t.ms_r0 ASC) AS ms_rank
  FROM (
    SELECT r.ms_key, r.ms_r0, COUNT(*) AS ms_t0, MIN(r.ms_r1) AS ms_t1
    FROM (
      SELECT (ms_own.ms_own_0) AS `ms_key`, `library_volume`.`lendable` AS `ms_r0`, `library_volume`.`price` AS `ms_r1`
      FROM `library_volume`
      CROSS JOIN (
        SELECT `library_volume`.`id` AS `ms_own_0`, `library_volume`.`writer_id` AS `ms_own_1`, `library_volume`.`price` AS `ms_own_2`
        FROM `library_volume`
        WHERE `library_volume`.`id` IN %s) ms_own
      WHERE (`library_volume`.`writer_id` = (ms_own.ms_own_1) AND `library_volume`.`price` < (ms_own.ms_own_2) AND `library_volume`.`price` > %s)) r
    GROUP BY r.ms_key, r.ms_r0) t) p
WHERE p.ms_rank > 0 AND p.ms_rank <= 0 + 100
ORDER BY p.ms_rank;
-- with [[17, 18, 19, 20, 21, 22, 23, 24], Decimal('5')]

SELECT concat('{"number":', `library_copy`.`number`, ',"besideAggregate":') AS `ms_0`, `library_copy`.`serial` AS `ms_1`
FROM `library_copy`
ORDER BY `library_copy`.`volume_id` IS NULL, `library_copy`.`volume_id` ASC, `library_copy`.`number` ASC, `library_copy`.`serial` ASC LIMIT 6;

SELECT t.ms_key, concat('"count":', t.ms_t0, ',"countDistinct":', t.ms_t1) AS ms_0
FROM (
  SELECT r.ms_key, COUNT(*) AS ms_t0, COUNT(DISTINCT r.ms_r0) AS ms_t1
  FROM (
    SELECT (ms_own.ms_own_0) AS `ms_key`, `library_copy`.`number` AS `ms_r0`
    FROM `library_copy`
    CROSS JOIN (
      SELECT `library_copy`.`serial` AS `ms_own_0`, `library_copy`.`rack_id` AS `ms_own_1`
      FROM `library_copy`
      WHERE `library_copy`.`serial` IN %s) ms_own
    WHERE (`library_copy`.`rack_id` = (ms_own.ms_own_1) AND NOT (`library_copy`.`serial` = (ms_own.ms_own_0)))) r
  GROUP BY r.ms_key) t;
-- with [[UUID('01234567-89ab-4def-8123-456789abcdef'), UUID('02468acf-1357-4bde-8246-8acf13579bde'), UUID('0da740da-740d-4734-8da7-40da740da734'), UUID('0eca8641-fdb9-4523-8eca-8641fdb97523'), UUID('1b4e81b4-e81b-4e68-9b4e-81b4e81b4e68'), UUID('1c71c71c-71c7-4c57-9c71-c71c71c71c57')]]

-- statements, default: 5, rows: 5

SELECT concat('{"id":"', `library_volume`.`id`, '","cheaperAggregate":') AS `ms_0`, `library_volume`.`id` AS `ms_1`
FROM `library_volume`
ORDER BY `library_volume`.`id` DESC LIMIT 8;

SELECT t.ms_key, concat('"count":', t.ms_t0, ',"sum":{"price":', CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE concat('"', t.ms_t1, '"') END, ',"pages":', CASE WHEN t.ms_t2 IS NULL THEN 'null' ELSE concat('"', t.ms_t2, '"') END, '},"max":{"pages":', coalesce(CAST(t.ms_t3 AS CHAR), 'null'), '}') AS ms_0
FROM (
  SELECT r.ms_key, COUNT(*) AS ms_t0, SUM(r.ms_r0) AS ms_t1, SUM(r.ms_r1) AS ms_t2, MAX(r.ms_r1) AS ms_t3
  FROM (
    SELECT (ms_own.ms_own_0) AS `ms_key`, `library_volume`.`price` AS `ms_r0`, `library_volume`.`pages` AS `ms_r1`
    FROM `library_volume`
    CROSS JOIN (
      SELECT `library_volume`.`id` AS `ms_own_0`, `library_volume`.`writer_id` AS `ms_own_1`, `library_volume`.`price` AS `ms_own_2`
      FROM `library_volume`
      WHERE `library_volume`.`id` IN %s) ms_own
    WHERE (`library_volume`.`writer_id` = (ms_own.ms_own_1) AND `library_volume`.`price` < (ms_own.ms_own_2) AND `library_volume`.`price` > %s)) r
  GROUP BY r.ms_key) t;
-- with [[17, 18, 19, 20, 21, 22, 23, 24], Decimal('20')]

SELECT ms_key, ms_0
FROM (
  SELECT t.ms_key, concat('{"key":{"lendable":', coalesce(CAST(CASE WHEN t.ms_r0 THEN 'true' WHEN NOT t.ms_r0 THEN 'false' END AS CHAR), 'null'), '},"count":', t.ms_t0, ',"min":{"price":', CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE concat('"', t.ms_t1, '"') END, '}}') AS ms_0, ROW_NUMBER() OVER (PARTITION BY t.ms_key ORDER BY t.ms_t0 DESC, t.ms_r0 ASC) AS ms_rank
  FROM (
    SELECT r.ms_key, r.ms_r0, COUNT(*) AS ms_t0, MIN(r.ms_r1) AS ms_t1
    FROM (
      SELECT (ms_own.ms_own_0) AS `ms_key`, `library_volume`.`lendable` AS `ms_r0`, `library_volume`.`price` AS `ms_r1`
      FROM `library_volume`
      CROSS JOIN (
        SELECT `library_volume`.`id` AS `ms_own_0`, `library_volume`.`writer_id` AS `ms_own_1`, `library_volume`.`price` AS `ms_own_2`
        FROM `library_volume`
        WHERE `library_volume`.`id` IN %s) ms_own
      WHERE (`library_volume`.`writer_id` = (ms_own.ms_own_1) AND `library_volume`.`price` < (ms_own.ms_own_2) AND `library_volume`.`price` > %s)) r
    GROUP BY r.ms_key, r.ms_r0) t) p
WHERE p.ms_rank > 0 AND p.ms_rank <= 0 + 100
ORDER BY p.ms_rank;
-- with [[17, 18, 19, 20, 21, 22, 23, 24], Decimal('20')]

SELECT concat('{"number":', `library_copy`.`number`, ',"besideAggregate":') AS `ms_0`, `library_copy`.`serial` AS `ms_1`
FROM `library_copy`
ORDER BY `library_copy`.`volume_id` IS NULL, `library_copy`.`volume_id` ASC, `library_copy`.`number` ASC, `library_copy`.`serial` ASC LIMIT 6;

SELECT t.ms_key, concat('"count":', t.ms_t0, ',"countDistinct":', t.ms_t1) AS ms_0
FROM (
  SELECT r.ms_key, COUNT(*) AS ms_t0, COUNT(DISTINCT r.ms_r0) AS ms_t1
  FROM (
    SELECT (ms_own.ms_own_0) AS `ms_key`, `library_copy`.`number` AS `ms_r0`
    FROM `library_copy`
    CROSS JOIN (
      SELECT `library_copy`.`serial` AS `ms_own_0`, `library_copy`.`rack_id` AS `ms_own_1`
      FROM `library_copy`
      WHERE `library_copy`.`serial` IN %s) ms_own
    WHERE (`library_copy`.`rack_id` = (ms_own.ms_own_1) AND NOT (`library_copy`.`serial` = (ms_own.ms_own_0)))) r
  GROUP BY r.ms_key) t;
-- with [[UUID('01234567-89ab-4def-8123-456789abcdef'), UUID('02468acf-1357-4bde-8246-8acf13579bde'), UUID('0da740da-740d-4734-8da7-40da740da734'), UUID('0eca8641-fdb9-4523-8eca-8641fdb97523'), UUID('1b4e81b4-e81b-4e68-9b4e-81b4e81b4e68'), UUID('1c71c71c-71c7-4c57-9c71-c71c71c71c57')]]
