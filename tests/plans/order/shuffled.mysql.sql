-- statements, default: 7, rows: 7

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
ORDER BY MD5(CONCAT_WS('', %s, CONCAT_WS('', CAST(%s AS CHAR), CONCAT_WS('', %s, CAST(`library_volume`.`id` AS char))))) ASC, `library_volume`.`id` ASC LIMIT 100;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', 7, ':']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM (
  SELECT `library_volume`.`id`
  FROM `library_volume`
  ORDER BY MD5(CONCAT_WS('', %s, CONCAT_WS('', CAST(%s AS CHAR), CONCAT_WS('', %s, CAST(`library_volume`.`id` AS char))))) ASC, `library_volume`.`id` ASC LIMIT 5 OFFSET %s) `library_volume`
ORDER BY MD5(CONCAT_WS('', %s, CONCAT_WS('', CAST(%s AS CHAR), CONCAT_WS('', %s, CAST(`library_volume`.`id` AS char))))) ASC, `library_volume`.`id` ASC;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', 7, ':', 0, '037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', 7, ':']

SELECT concat('{"id":"', `library_volume`.`id`, '","lendable":', CASE WHEN `library_volume`.`lendable` THEN 'true' WHEN NOT `library_volume`.`lendable` THEN 'false' END, '}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`lendable` ASC, MD5(CONCAT_WS('', %s, CONCAT_WS('', CAST(%s AS CHAR), CONCAT_WS('', %s, CAST(`library_volume`.`id` AS char))))) ASC, `library_volume`.`id` ASC LIMIT 100;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', 7, ':']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
ORDER BY MD5(CONCAT_WS('', %s, CONCAT_WS('', CAST(%s AS CHAR), CONCAT_WS('', %s, CAST(`library_volume`.`id` AS char))))) ASC, `library_volume`.`id` ASC LIMIT 5;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', 7, ':']

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` IN (
  SELECT `pk`
  FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`pages` ORDER BY U0.`pages` IS NULL, U0.`pages` ASC, MD5(CONCAT_WS('', %s, CONCAT_WS('', CAST(%s AS CHAR), CONCAT_WS('', %s, CAST(U0.`id` AS char))))) ASC, U0.`id` ASC) AS `qual0` FROM `library_volume` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`)
ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, MD5(CONCAT_WS('', %s, CONCAT_WS('', CAST(%s AS CHAR), CONCAT_WS('', %s, CAST(`library_volume`.`id` AS char))))) ASC, `library_volume`.`id` ASC LIMIT 100;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', 7, ':', 1, '037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', 7, ':']

SELECT `library_writer`.`id` AS `ms_0`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 2;

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY MD5(CONCAT_WS('', %s, CONCAT_WS('', CAST(%s AS CHAR), CONCAT_WS('', %s, CAST(`library_volume`.`id` AS char))))) ASC, `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  WHERE `library_volume`.`writer_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', 7, ':', [1, 2]]

-- statements, default: 7, rows: 7

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
ORDER BY MD5(CONCAT_WS('', %s, CONCAT_WS('', CAST(%s AS CHAR), CONCAT_WS('', %s, CAST(`library_volume`.`id` AS char))))) ASC, `library_volume`.`id` ASC LIMIT 100;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', 8, ':']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM (
  SELECT `library_volume`.`id`
  FROM `library_volume`
  ORDER BY MD5(CONCAT_WS('', %s, CONCAT_WS('', CAST(%s AS CHAR), CONCAT_WS('', %s, CAST(`library_volume`.`id` AS char))))) ASC, `library_volume`.`id` ASC LIMIT 5 OFFSET %s) `library_volume`
ORDER BY MD5(CONCAT_WS('', %s, CONCAT_WS('', CAST(%s AS CHAR), CONCAT_WS('', %s, CAST(`library_volume`.`id` AS char))))) ASC, `library_volume`.`id` ASC;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', 8, ':', 5, '037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', 8, ':']

SELECT concat('{"id":"', `library_volume`.`id`, '","lendable":', CASE WHEN `library_volume`.`lendable` THEN 'true' WHEN NOT `library_volume`.`lendable` THEN 'false' END, '}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`lendable` ASC, MD5(CONCAT_WS('', %s, CONCAT_WS('', CAST(%s AS CHAR), CONCAT_WS('', %s, CAST(`library_volume`.`id` AS char))))) ASC, `library_volume`.`id` ASC LIMIT 100;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', 8, ':']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
ORDER BY MD5(CONCAT_WS('', %s, CONCAT_WS('', CAST(%s AS CHAR), CONCAT_WS('', %s, CAST(`library_volume`.`id` AS char))))) ASC, `library_volume`.`id` ASC LIMIT 5;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', 7, ':']

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` IN (
  SELECT `pk`
  FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`pages` ORDER BY U0.`pages` IS NULL, U0.`pages` ASC, MD5(CONCAT_WS('', %s, CONCAT_WS('', CAST(%s AS CHAR), CONCAT_WS('', %s, CAST(U0.`id` AS char))))) ASC, U0.`id` ASC) AS `qual0` FROM `library_volume` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`)
ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, MD5(CONCAT_WS('', %s, CONCAT_WS('', CAST(%s AS CHAR), CONCAT_WS('', %s, CAST(`library_volume`.`id` AS char))))) ASC, `library_volume`.`id` ASC LIMIT 100;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', 8, ':', 1, '037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', 8, ':']

SELECT `library_writer`.`id` AS `ms_0`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 2;

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY MD5(CONCAT_WS('', %s, CONCAT_WS('', CAST(%s AS CHAR), CONCAT_WS('', %s, CAST(`library_volume`.`id` AS char))))) ASC, `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  WHERE `library_volume`.`writer_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', 8, ':', [1, 2]]

-- statements, default: 7, rows: 7

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
ORDER BY MD5(CONCAT_WS('', %s, CONCAT_WS('', CAST(%s AS CHAR), CONCAT_WS('', %s, CAST(`library_volume`.`id` AS char))))) ASC, `library_volume`.`id` ASC LIMIT 100;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', -2147483648, ':']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM (
  SELECT `library_volume`.`id`
  FROM `library_volume`
  ORDER BY MD5(CONCAT_WS('', %s, CONCAT_WS('', CAST(%s AS CHAR), CONCAT_WS('', %s, CAST(`library_volume`.`id` AS char))))) ASC, `library_volume`.`id` ASC LIMIT 5 OFFSET %s) `library_volume`
ORDER BY MD5(CONCAT_WS('', %s, CONCAT_WS('', CAST(%s AS CHAR), CONCAT_WS('', %s, CAST(`library_volume`.`id` AS char))))) ASC, `library_volume`.`id` ASC;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', -2147483648, ':', 10, '037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', -2147483648, ':']

SELECT concat('{"id":"', `library_volume`.`id`, '","lendable":', CASE WHEN `library_volume`.`lendable` THEN 'true' WHEN NOT `library_volume`.`lendable` THEN 'false' END, '}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`lendable` ASC, MD5(CONCAT_WS('', %s, CONCAT_WS('', CAST(%s AS CHAR), CONCAT_WS('', %s, CAST(`library_volume`.`id` AS char))))) ASC, `library_volume`.`id` ASC LIMIT 100;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', -2147483648, ':']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
ORDER BY MD5(CONCAT_WS('', %s, CONCAT_WS('', CAST(%s AS CHAR), CONCAT_WS('', %s, CAST(`library_volume`.`id` AS char))))) ASC, `library_volume`.`id` ASC LIMIT 5;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', 7, ':']

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` IN (
  SELECT `pk`
  FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`pages` ORDER BY U0.`pages` IS NULL, U0.`pages` ASC, MD5(CONCAT_WS('', %s, CONCAT_WS('', CAST(%s AS CHAR), CONCAT_WS('', %s, CAST(U0.`id` AS char))))) ASC, U0.`id` ASC) AS `qual0` FROM `library_volume` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`)
ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, MD5(CONCAT_WS('', %s, CONCAT_WS('', CAST(%s AS CHAR), CONCAT_WS('', %s, CAST(`library_volume`.`id` AS char))))) ASC, `library_volume`.`id` ASC LIMIT 100;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', -2147483648, ':', 1, '037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', -2147483648, ':']

SELECT `library_writer`.`id` AS `ms_0`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 2;

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY MD5(CONCAT_WS('', %s, CONCAT_WS('', CAST(%s AS CHAR), CONCAT_WS('', %s, CAST(`library_volume`.`id` AS char))))) ASC, `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  WHERE `library_volume`.`writer_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', -2147483648, ':', [1, 2]]

-- statements, default: 7, rows: 7

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 100;

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM (
  SELECT `library_volume`.`id`
  FROM `library_volume`
  ORDER BY `library_volume`.`id` ASC LIMIT 5 OFFSET %s) `library_volume`
ORDER BY `library_volume`.`id` ASC;
-- with [0]

SELECT concat('{"id":"', `library_volume`.`id`, '","lendable":', CASE WHEN `library_volume`.`lendable` THEN 'true' WHEN NOT `library_volume`.`lendable` THEN 'false' END, '}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`lendable` ASC, `library_volume`.`id` ASC LIMIT 100;

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
ORDER BY MD5(CONCAT_WS('', %s, CONCAT_WS('', CAST(%s AS CHAR), CONCAT_WS('', %s, CAST(`library_volume`.`id` AS char))))) ASC, `library_volume`.`id` ASC LIMIT 5;
-- with ['037f9be47e580eefe4fba3ee22375a560ef1cd7c02032c8bfbde1b0f3b1ddcea', 7, ':']

SELECT concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` IN (
  SELECT `pk`
  FROM ( SELECT * FROM ( SELECT U0.`id` AS `pk`, ROW_NUMBER() OVER (PARTITION BY U0.`pages` ORDER BY U0.`pages` IS NULL, U0.`pages` ASC, U0.`id` ASC) AS `qual0` FROM `library_volume` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`)
ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`id` ASC LIMIT 100;
-- with [1]

SELECT `library_writer`.`id` AS `ms_0`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 2;

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  WHERE `library_volume`.`writer_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2]]
