-- statements, default: 8, rows: 8

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), ',"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` IN (
  SELECT `pk`
  FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`pages` ORDER BY U0.`pages` IS NULL, U0.`pages` ASC, U0.`id` ASC) AS `qual0` FROM `library_volume` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`)
ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`id` ASC LIMIT %s;
-- with [1, 3]

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), ',"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM (
  SELECT `library_volume`.`id`, `library_volume`.`title`, `library_volume`.`pages`
  FROM `library_volume`
  WHERE `library_volume`.`id` IN (
    SELECT `pk`
    FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`pages` ORDER BY U0.`pages` IS NOT NULL, U0.`pages` DESC, U0.`title` DESC, U0.`id` ASC) AS `qual0` FROM `library_volume` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`)
  ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`title` DESC, `library_volume`.`id` ASC LIMIT 3 OFFSET 1) `library_volume`
ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`title` DESC, `library_volume`.`id` ASC;
-- with [1]

SELECT concat('{"id":"', `library_volume`.`id`, '","lendable":', CASE WHEN `library_volume`.`lendable` THEN 'true' WHEN NOT `library_volume`.`lendable` THEN 'false' END, ',"pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` IN (
  SELECT `pk`
  FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`lendable`, U0.`pages` ORDER BY U0.`pages` IS NULL, U0.`pages` ASC, U0.`lendable` DESC, U0.`id` ASC) AS `qual0` FROM `library_volume` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`)
ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`lendable` DESC, `library_volume`.`id` ASC LIMIT 5;
-- with [1]

SELECT concat('{"id":"', `library_volume`.`id`, '","price":', CASE WHEN `library_volume`.`price` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`price`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` IN (
  SELECT `pk`
  FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`price` ORDER BY U0.`price` IS NULL, U0.`price` ASC, U0.`id` ASC) AS `qual0` FROM `library_volume` U0 WHERE U0.`writer_id` = %s ) `qualify` WHERE `qual0` = %s ) `qualify_mask`)
ORDER BY `library_volume`.`price` IS NULL, `library_volume`.`price` ASC, `library_volume`.`id` ASC LIMIT 100;
-- with [1, 1]

SELECT concat('{"id":"', `library_volume`.`id`, '","long":', coalesce(CAST(CASE WHEN `library_volume`.`pages` > %s THEN 'true' WHEN NOT `library_volume`.`pages` > %s THEN 'false' END AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` IN (
  SELECT `pk`
  FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`pages` > %s ORDER BY U0.`pages` > %s IS NULL, U0.`pages` > %s ASC, U0.`id` ASC) AS `qual0` FROM `library_volume` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`)
ORDER BY `library_volume`.`pages` > %s IS NULL, `library_volume`.`pages` > %s ASC, `library_volume`.`id` ASC LIMIT 100;
-- with [300, 300, 300, 300, 300, 1, 300, 300]

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_volume`
    WHERE `library_volume`.`id` IN (
      SELECT `pk`
      FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`pages` ORDER BY U0.`pages` IS NULL, U0.`pages` ASC, U0.`id` ASC) AS `qual0` FROM `library_volume` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`)) AS CHAR)), (
  SELECT CASE WHEN EXISTS (
    SELECT `library_volume`.`id` AS `pk`
    FROM `library_volume`
    WHERE `library_volume`.`id` IN (
      SELECT `pk`
      FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`pages` ORDER BY U0.`pages` IS NULL, U0.`pages` ASC, U0.`id` ASC) AS `qual0` FROM `library_volume` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`) LIMIT 1 OFFSET 3) THEN 'true' ELSE 'false' END);
-- with [1, 1]

SELECT concat('{"pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM (
  SELECT `library_volume`.`id`, `library_volume`.`pages`
  FROM `library_volume`
  WHERE `library_volume`.`id` IN (
    SELECT `pk`
    FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`pages` ORDER BY U0.`pages` IS NULL, U0.`pages` ASC, U0.`id` ASC) AS `qual0` FROM `library_volume` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`)
  ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`id` ASC LIMIT 2 OFFSET 1) `library_volume`
ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`id` ASC;
-- with [1]

SELECT concat('{"id":"', `library_writer`.`id`, '","country":', CASE WHEN BINARY CONVERT(`library_writer`.`country` USING utf8mb4) = %s THEN '"EN_GB"' WHEN BINARY CONVERT(`library_writer`.`country` USING utf8mb4) = %s THEN '"RU"' WHEN BINARY CONVERT(`library_writer`.`country` USING utf8mb4) = %s THEN '"JA_JP"' WHEN `library_writer`.`country` IS NULL OR `library_writer`.`country` = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS `ms_0`
FROM `library_writer`
WHERE `library_writer`.`id` IN (
  SELECT `pk`
  FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`country` ORDER BY U0.`country` IS NULL, U0.`country` ASC, U0.`id` ASC) AS `qual0` FROM `library_writer` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`)
ORDER BY `library_writer`.`country` IS NULL, `library_writer`.`country` ASC, `library_writer`.`id` ASC LIMIT 100;
-- with ['en-GB', 'ru', 'ja-JP', 1]

-- statements, default: 8, rows: 8

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), ',"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` IN (
  SELECT `pk`
  FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`rating`, U0.`pages` ORDER BY U0.`rating` IS NULL, U0.`rating` ASC, U0.`pages` IS NULL, U0.`pages` ASC, U0.`id` ASC) AS `qual0` FROM `library_volume` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`)
ORDER BY `library_volume`.`rating` IS NULL, `library_volume`.`rating` ASC, `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`id` ASC LIMIT %s;
-- with [1, 20]

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), ',"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM (
  SELECT `library_volume`.`id`, `library_volume`.`title`, `library_volume`.`pages`
  FROM `library_volume`
  WHERE `library_volume`.`id` IN (
    SELECT `pk`
    FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`pages` ORDER BY U0.`pages` IS NOT NULL, U0.`pages` DESC, U0.`title` DESC, U0.`id` ASC) AS `qual0` FROM `library_volume` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`)
  ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`title` DESC, `library_volume`.`id` ASC LIMIT 3 OFFSET 1) `library_volume`
ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`title` DESC, `library_volume`.`id` ASC;
-- with [1]

SELECT concat('{"id":"', `library_volume`.`id`, '","lendable":', CASE WHEN `library_volume`.`lendable` THEN 'true' WHEN NOT `library_volume`.`lendable` THEN 'false' END, ',"pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` IN (
  SELECT `pk`
  FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`lendable`, U0.`pages` ORDER BY U0.`pages` IS NULL, U0.`pages` ASC, U0.`lendable` DESC, U0.`id` ASC) AS `qual0` FROM `library_volume` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`)
ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`lendable` DESC, `library_volume`.`id` ASC LIMIT 5;
-- with [1]

SELECT concat('{"id":"', `library_volume`.`id`, '","price":', CASE WHEN `library_volume`.`price` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`price`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` IN (
  SELECT `pk`
  FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`price` ORDER BY U0.`price` IS NULL, U0.`price` ASC, U0.`id` ASC) AS `qual0` FROM `library_volume` U0 WHERE U0.`writer_id` = %s ) `qualify` WHERE `qual0` = %s ) `qualify_mask`)
ORDER BY `library_volume`.`price` IS NULL, `library_volume`.`price` ASC, `library_volume`.`id` ASC LIMIT 100;
-- with [2, 1]

SELECT concat('{"id":"', `library_volume`.`id`, '","long":', coalesce(CAST(CASE WHEN `library_volume`.`pages` > %s THEN 'true' WHEN NOT `library_volume`.`pages` > %s THEN 'false' END AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` IN (
  SELECT `pk`
  FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`pages` > %s ORDER BY U0.`pages` > %s IS NULL, U0.`pages` > %s ASC, U0.`id` ASC) AS `qual0` FROM `library_volume` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`)
ORDER BY `library_volume`.`pages` > %s IS NULL, `library_volume`.`pages` > %s ASC, `library_volume`.`id` ASC LIMIT 100;
-- with [300, 300, 300, 300, 300, 1, 300, 300]

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_volume`
    WHERE `library_volume`.`id` IN (
      SELECT `pk`
      FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`pages` ORDER BY U0.`pages` IS NULL, U0.`pages` ASC, U0.`id` ASC) AS `qual0` FROM `library_volume` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`)) AS CHAR)), (
  SELECT CASE WHEN EXISTS (
    SELECT `library_volume`.`id` AS `pk`
    FROM `library_volume`
    WHERE `library_volume`.`id` IN (
      SELECT `pk`
      FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`pages` ORDER BY U0.`pages` IS NULL, U0.`pages` ASC, U0.`id` ASC) AS `qual0` FROM `library_volume` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`) LIMIT 1 OFFSET 3) THEN 'true' ELSE 'false' END);
-- with [1, 1]

SELECT concat('{"pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM (
  SELECT `library_volume`.`id`, `library_volume`.`pages`
  FROM `library_volume`
  WHERE `library_volume`.`id` IN (
    SELECT `pk`
    FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`pages` ORDER BY U0.`pages` IS NULL, U0.`pages` ASC, U0.`id` ASC) AS `qual0` FROM `library_volume` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`)
  ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`id` ASC LIMIT 2 OFFSET 1) `library_volume`
ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`id` ASC;
-- with [1]

SELECT concat('{"id":"', `library_writer`.`id`, '","country":', CASE WHEN BINARY CONVERT(`library_writer`.`country` USING utf8mb4) = %s THEN '"EN_GB"' WHEN BINARY CONVERT(`library_writer`.`country` USING utf8mb4) = %s THEN '"RU"' WHEN BINARY CONVERT(`library_writer`.`country` USING utf8mb4) = %s THEN '"JA_JP"' WHEN `library_writer`.`country` IS NULL OR `library_writer`.`country` = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS `ms_0`
FROM `library_writer`
WHERE `library_writer`.`id` IN (
  SELECT `pk`
  FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`country` ORDER BY U0.`country` IS NULL, U0.`country` ASC, U0.`id` ASC) AS `qual0` FROM `library_writer` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`)
ORDER BY `library_writer`.`country` IS NULL, `library_writer`.`country` ASC, `library_writer`.`id` ASC LIMIT 100;
-- with ['en-GB', 'ru', 'ja-JP', 1]

-- statements, default: 8, rows: 8

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), ',"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT %s;
-- with [2]

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), ',"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM (
  SELECT `library_volume`.`id`, `library_volume`.`title`, `library_volume`.`pages`
  FROM `library_volume`
  WHERE `library_volume`.`id` IN (
    SELECT `pk`
    FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`pages` ORDER BY U0.`pages` IS NOT NULL, U0.`pages` DESC, U0.`title` DESC, U0.`id` ASC) AS `qual0` FROM `library_volume` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`)
  ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`title` DESC, `library_volume`.`id` ASC LIMIT 3 OFFSET 1) `library_volume`
ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`title` DESC, `library_volume`.`id` ASC;
-- with [1]

SELECT concat('{"id":"', `library_volume`.`id`, '","lendable":', CASE WHEN `library_volume`.`lendable` THEN 'true' WHEN NOT `library_volume`.`lendable` THEN 'false' END, ',"pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` IN (
  SELECT `pk`
  FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`lendable`, U0.`pages` ORDER BY U0.`pages` IS NULL, U0.`pages` ASC, U0.`lendable` DESC, U0.`id` ASC) AS `qual0` FROM `library_volume` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`)
ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`lendable` DESC, `library_volume`.`id` ASC LIMIT 5;
-- with [1]

SELECT concat('{"id":"', `library_volume`.`id`, '","price":', CASE WHEN `library_volume`.`price` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`price`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` IN (
  SELECT `pk`
  FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`price` ORDER BY U0.`price` IS NULL, U0.`price` ASC, U0.`id` ASC) AS `qual0` FROM `library_volume` U0 WHERE U0.`writer_id` = %s ) `qualify` WHERE `qual0` = %s ) `qualify_mask`)
ORDER BY `library_volume`.`price` IS NULL, `library_volume`.`price` ASC, `library_volume`.`id` ASC LIMIT 100;
-- with [2, 1]

SELECT concat('{"id":"', `library_volume`.`id`, '","long":', coalesce(CAST(CASE WHEN `library_volume`.`pages` > %s THEN 'true' WHEN NOT `library_volume`.`pages` > %s THEN 'false' END AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` IN (
  SELECT `pk`
  FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`pages` > %s ORDER BY U0.`pages` > %s IS NULL, U0.`pages` > %s ASC, U0.`id` ASC) AS `qual0` FROM `library_volume` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`)
ORDER BY `library_volume`.`pages` > %s IS NULL, `library_volume`.`pages` > %s ASC, `library_volume`.`id` ASC LIMIT 100;
-- with [300, 300, 300, 300, 300, 1, 300, 300]

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_volume`
    WHERE `library_volume`.`id` IN (
      SELECT `pk`
      FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`pages` ORDER BY U0.`pages` IS NULL, U0.`pages` ASC, U0.`id` ASC) AS `qual0` FROM `library_volume` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`)) AS CHAR)), (
  SELECT CASE WHEN EXISTS (
    SELECT `library_volume`.`id` AS `pk`
    FROM `library_volume`
    WHERE `library_volume`.`id` IN (
      SELECT `pk`
      FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`pages` ORDER BY U0.`pages` IS NULL, U0.`pages` ASC, U0.`id` ASC) AS `qual0` FROM `library_volume` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`) LIMIT 1 OFFSET 3) THEN 'true' ELSE 'false' END);
-- with [1, 1]

SELECT concat('{"pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM (
  SELECT `library_volume`.`id`, `library_volume`.`pages`
  FROM `library_volume`
  WHERE `library_volume`.`id` IN (
    SELECT `pk`
    FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`pages` ORDER BY U0.`pages` IS NULL, U0.`pages` ASC, U0.`id` ASC) AS `qual0` FROM `library_volume` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`)
  ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`id` ASC LIMIT 2 OFFSET 1) `library_volume`
ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`id` ASC;
-- with [1]

SELECT concat('{"id":"', `library_writer`.`id`, '","country":', CASE WHEN BINARY CONVERT(`library_writer`.`country` USING utf8mb4) = %s THEN '"EN_GB"' WHEN BINARY CONVERT(`library_writer`.`country` USING utf8mb4) = %s THEN '"RU"' WHEN BINARY CONVERT(`library_writer`.`country` USING utf8mb4) = %s THEN '"JA_JP"' WHEN `library_writer`.`country` IS NULL OR `library_writer`.`country` = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS `ms_0`
FROM `library_writer`
WHERE `library_writer`.`id` IN (
  SELECT `pk`
  FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`country` ORDER BY U0.`country` IS NULL, U0.`country` ASC, U0.`id` ASC) AS `qual0` FROM `library_writer` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`)
ORDER BY `library_writer`.`country` IS NULL, `library_writer`.`country` ASC, `library_writer`.`id` ASC LIMIT 100;
-- with ['en-GB', 'ru', 'ja-JP', 1]

-- statements, default: 8, rows: 8

-- the same as before
