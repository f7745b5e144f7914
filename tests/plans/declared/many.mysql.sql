-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_volume`.`id`, '","price":', CASE WHEN `library_volume`.`price` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`price`, '"') END, ',"cheaper":') AS `ms_0`, `library_volume`.`id` AS `ms_1`, `library_volume`.`id` AS `ms_2`
FROM `library_volume`
ORDER BY `library_volume`.`id` DESC LIMIT 15;

SELECT ms_key, ms_0
FROM (
  SELECT (ms_own.ms_own_0) AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '","price":', CASE WHEN `library_volume`.`price` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`price`, '"') END, '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY (ms_own.ms_own_0) ORDER BY `library_volume`.`price` DESC, `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  CROSS JOIN (
    SELECT `library_volume`.`id` AS `ms_own_0`, `library_volume`.`writer_id` AS `ms_own_1`, `library_volume`.`price` AS `ms_own_2`
    FROM `library_volume`
    WHERE `library_volume`.`id` IN %s) ms_own
  WHERE (`library_volume`.`writer_id` = (ms_own.ms_own_1) AND `library_volume`.`price` < (ms_own.ms_own_2))) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]]

SELECT ms_key, ms_0
FROM (
  SELECT (ms_own.ms_own_0) AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '","sold":', CASE WHEN `library_volume`.`lendable` = %s THEN concat('"', `library_volume`.`sold`, '"') ELSE '"~marker:FORBIDDEN"' END, '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY (ms_own.ms_own_0) ORDER BY CASE WHEN `library_volume`.`lendable` = %s THEN `library_volume`.`sold` ELSE NULL END IS NULL, CASE WHEN `library_volume`.`lendable` = %s THEN `library_volume`.`sold` ELSE NULL END ASC, `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  CROSS JOIN (
    SELECT `library_volume`.`id` AS `ms_own_0`, `library_volume`.`writer_id` AS `ms_own_1`, `library_volume`.`price` AS `ms_own_2`
    FROM `library_volume`
    WHERE `library_volume`.`id` IN %s) ms_own
  WHERE (`library_volume`.`writer_id` = (ms_own.ms_own_1) AND `library_volume`.`price` < (ms_own.ms_own_2) AND `library_volume`.`price` > %s)) t
WHERE t.ms_rank > 1 AND t.ms_rank <= 1 + %s
ORDER BY t.ms_rank;
-- with [True, True, True, [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24], Decimal('5'), 2]

-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_volume`.`id`, '","price":', CASE WHEN `library_volume`.`price` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`price`, '"') END, ',"cheaper":') AS `ms_0`, `library_volume`.`id` AS `ms_1`, `library_volume`.`id` AS `ms_2`
FROM `library_volume`
ORDER BY `library_volume`.`id` DESC LIMIT 15;

SELECT ms_key, ms_0
FROM (
  SELECT (ms_own.ms_own_0) AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '","price":', CASE WHEN `library_volume`.`price` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`price`, '"') END, '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY (ms_own.ms_own_0) ORDER BY `library_volume`.`price` DESC, `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  CROSS JOIN (
    SELECT `library_volume`.`id` AS `ms_own_0`, `library_volume`.`writer_id` AS `ms_own_1`, `library_volume`.`price` AS `ms_own_2`
    FROM `library_volume`
    WHERE `library_volume`.`id` IN %s) ms_own
  WHERE (`library_volume`.`writer_id` = (ms_own.ms_own_1) AND `library_volume`.`price` < (ms_own.ms_own_2))) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24]]

SELECT ms_key, ms_0
FROM (
  SELECT (ms_own.ms_own_0) AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '","sold":', CASE WHEN `library_volume`.`lendable` = %s THEN concat('"', `library_volume`.`sold`, '"') ELSE '"~marker:FORBIDDEN"' END, '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY (ms_own.ms_own_0) ORDER BY CASE WHEN `library_volume`.`lendable` = %s THEN `library_volume`.`sold` ELSE NULL END IS NULL, CASE WHEN `library_volume`.`lendable` = %s THEN `library_volume`.`sold` ELSE NULL END ASC, `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  CROSS JOIN (
    SELECT `library_volume`.`id` AS `ms_own_0`, `library_volume`.`writer_id` AS `ms_own_1`, `library_volume`.`price` AS `ms_own_2`
    FROM `library_volume`
    WHERE `library_volume`.`id` IN %s) ms_own
  WHERE (`library_volume`.`writer_id` = (ms_own.ms_own_1) AND `library_volume`.`price` < (ms_own.ms_own_2) AND `library_volume`.`price` > %s)) t
WHERE t.ms_rank > 1 AND t.ms_rank <= 1 + %s
ORDER BY t.ms_rank;
-- with [True, True, True, [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24], Decimal('20'), 5]
