-- statements, default: 7, rows: 7

SELECT concat('{"tenantId":"', `keys_desk`.`tenant_id`, '","id":"', `keys_desk`.`id`, '","name":', json_quote(CONVERT(`keys_desk`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `keys_desk`
WHERE (`keys_desk`.`tenant_id`, `keys_desk`.`id`) IN (
  SELECT `tenant_id`, `id`
  FROM ( SELECT * FROM ( SELECT U0.`tenant_id` AS `tenant_id`, U0.`id` AS `id`, ROW_NUMBER() OVER (PARTITION BY U0.`tenant_id` ORDER BY U0.`tenant_id` DESC, U0.`name` DESC, U0.`id` ASC) AS `qual0` FROM `keys_desk` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`) = %s
ORDER BY `keys_desk`.`tenant_id` DESC, `keys_desk`.`name` DESC, `keys_desk`.`id` ASC LIMIT 100;
-- with [1, True]

SELECT concat('{"tenantId":"', `keys_desk`.`tenant_id`, '","id":"', `keys_desk`.`id`, '"}') AS `ms_0`
FROM `keys_desk`
WHERE (`keys_desk`.`tenant_id`, `keys_desk`.`id`) IN (
  SELECT `tenant_id`, `id`
  FROM ( SELECT * FROM ( SELECT U0.`tenant_id` AS `tenant_id`, U0.`id` AS `id`, ROW_NUMBER() OVER (PARTITION BY U0.`id` ORDER BY U0.`id` ASC, U0.`tenant_id` ASC) AS `qual0` FROM `keys_desk` U0 WHERE U0.`name` LIKE BINARY %s ) `qualify` WHERE `qual0` = %s ) `qualify_mask`) = %s
ORDER BY `keys_desk`.`id` ASC, `keys_desk`.`tenant_id` ASC LIMIT %s;
-- with ['%1%', 1, True, 1]

SELECT concat('{"room":', json_quote(CONVERT(`keys_slot`.`room` USING utf8mb4)), ',"day":"', `keys_slot`.`day`, '"}') AS `ms_0`
FROM `keys_slot`
WHERE (`keys_slot`.`room`, `keys_slot`.`day`, `keys_slot`.`token`) IN (
  SELECT `room`, `day`, `token`
  FROM ( SELECT * FROM ( SELECT U0.`room` AS `room`, U0.`day` AS `day`, U0.`token` AS `token`, ROW_NUMBER() OVER (PARTITION BY U0.`room` ORDER BY U0.`room` ASC, U0.`day` ASC, U0.`token` ASC) AS `qual0` FROM `keys_slot` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`) = %s
ORDER BY `keys_slot`.`room` ASC, `keys_slot`.`day` ASC, `keys_slot`.`token` ASC LIMIT 100;
-- with [1, True]

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `keys_desk`
    WHERE (`keys_desk`.`tenant_id`, `keys_desk`.`id`) IN (
      SELECT `tenant_id`, `id`
      FROM ( SELECT * FROM ( SELECT U0.`tenant_id` AS `tenant_id`, U0.`id` AS `id`, ROW_NUMBER() OVER (PARTITION BY U0.`id` ORDER BY U0.`id` ASC, U0.`tenant_id` ASC) AS `qual0` FROM `keys_desk` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`) = %s) AS CHAR)), (
  SELECT CASE WHEN EXISTS (
    SELECT `keys_desk`.`tenant_id`, `keys_desk`.`id`
    FROM `keys_desk`
    WHERE (`keys_desk`.`tenant_id`, `keys_desk`.`id`) IN (
      SELECT `tenant_id`, `id`
      FROM ( SELECT * FROM ( SELECT U0.`tenant_id` AS `tenant_id`, U0.`id` AS `id`, ROW_NUMBER() OVER (PARTITION BY U0.`id` ORDER BY U0.`id` ASC, U0.`tenant_id` ASC) AS `qual0` FROM `keys_desk` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`) = %s LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END), (
  SELECT p.ms_0
  FROM (
    SELECT concat('"~marker:CURSOR:3c66918daa31:', replace(to_base64(concat('["', `keys_desk`.`id`, '","', `keys_desk`.`tenant_id`, '"]')), char(10 USING utf8mb4), ''), '"') AS `ms_0`, ROW_NUMBER() OVER (ORDER BY `keys_desk`.`id` ASC, `keys_desk`.`tenant_id` ASC) AS `ms_rank`
    FROM `keys_desk`
    WHERE (`keys_desk`.`tenant_id`, `keys_desk`.`id`) IN (
      SELECT `tenant_id`, `id`
      FROM ( SELECT * FROM ( SELECT U0.`tenant_id` AS `tenant_id`, U0.`id` AS `id`, ROW_NUMBER() OVER (PARTITION BY U0.`id` ORDER BY U0.`id` ASC, U0.`tenant_id` ASC) AS `qual0` FROM `keys_desk` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`) = %s
    ORDER BY `keys_desk`.`id` ASC, `keys_desk`.`tenant_id` ASC LIMIT %s) p
  ORDER BY p.ms_rank DESC LIMIT 1);
-- with [1, True, 1, True, 1, 1, True, 1]

SELECT concat('{"id":"', `keys_desk`.`id`, '","tenantId":"', `keys_desk`.`tenant_id`, '"}') AS `ms_0`
FROM `keys_desk`
WHERE (`keys_desk`.`tenant_id`, `keys_desk`.`id`) IN (
  SELECT `tenant_id`, `id`
  FROM ( SELECT * FROM ( SELECT U0.`tenant_id` AS `tenant_id`, U0.`id` AS `id`, ROW_NUMBER() OVER (PARTITION BY U0.`id` ORDER BY U0.`id` ASC, U0.`tenant_id` ASC) AS `qual0` FROM `keys_desk` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`) = %s
ORDER BY `keys_desk`.`id` ASC, `keys_desk`.`tenant_id` ASC LIMIT %s;
-- with [1, True, 1]

SELECT concat('{"id":"', `keys_tenant`.`id`, '","desks":') AS `ms_0`, `keys_tenant`.`id` AS `ms_1`
FROM `keys_tenant`
ORDER BY `keys_tenant`.`id` ASC LIMIT 100;

SELECT ms_key, ms_0
FROM (
  SELECT ms_key, ms_0, ROW_NUMBER() OVER (PARTITION BY ms_key ORDER BY f.ms_rank) AS ms_rank
  FROM (
    SELECT `keys_desk`.`tenant_id` AS `ms_key`, concat('{"id":"', `keys_desk`.`id`, '","name":', json_quote(CONVERT(`keys_desk`.`name` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `keys_desk`.`tenant_id` ORDER BY `keys_desk`.`name` DESC, `keys_desk`.`tenant_id` ASC, `keys_desk`.`id` ASC) AS `ms_rank`, ROW_NUMBER() OVER (PARTITION BY `keys_desk`.`tenant_id`, `keys_desk`.`name` ORDER BY `keys_desk`.`name` DESC, `keys_desk`.`tenant_id` ASC, `keys_desk`.`id` ASC) AS `ms_first`
    FROM `keys_desk`
    WHERE `keys_desk`.`tenant_id` IN %s) f
  WHERE f.ms_first = 1) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + %s
ORDER BY t.ms_rank;
-- with [[1, 2], 1]

-- statements, default: 7, rows: 7

SELECT concat('{"tenantId":"', `keys_desk`.`tenant_id`, '","id":"', `keys_desk`.`id`, '","name":', json_quote(CONVERT(`keys_desk`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `keys_desk`
WHERE (`keys_desk`.`tenant_id`, `keys_desk`.`id`) IN (
  SELECT `tenant_id`, `id`
  FROM ( SELECT * FROM ( SELECT U0.`tenant_id` AS `tenant_id`, U0.`id` AS `id`, ROW_NUMBER() OVER (PARTITION BY U0.`tenant_id` ORDER BY U0.`tenant_id` DESC, U0.`name` DESC, U0.`id` ASC) AS `qual0` FROM `keys_desk` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`) = %s
ORDER BY `keys_desk`.`tenant_id` DESC, `keys_desk`.`name` DESC, `keys_desk`.`id` ASC LIMIT 100;
-- with [1, True]

SELECT concat('{"tenantId":"', `keys_desk`.`tenant_id`, '","id":"', `keys_desk`.`id`, '"}') AS `ms_0`
FROM `keys_desk`
WHERE (`keys_desk`.`tenant_id`, `keys_desk`.`id`) IN (
  SELECT `tenant_id`, `id`
  FROM ( SELECT * FROM ( SELECT U0.`tenant_id` AS `tenant_id`, U0.`id` AS `id`, ROW_NUMBER() OVER (PARTITION BY U0.`id` ORDER BY U0.`id` ASC, U0.`tenant_id` ASC) AS `qual0` FROM `keys_desk` U0 WHERE U0.`name` LIKE BINARY %s ) `qualify` WHERE `qual0` = %s ) `qualify_mask`) = %s
ORDER BY `keys_desk`.`id` ASC, `keys_desk`.`tenant_id` ASC LIMIT %s;
-- with ['%1%', 1, True, 10]

SELECT concat('{"room":', json_quote(CONVERT(`keys_slot`.`room` USING utf8mb4)), ',"day":"', `keys_slot`.`day`, '"}') AS `ms_0`
FROM `keys_slot`
WHERE (`keys_slot`.`room`, `keys_slot`.`day`, `keys_slot`.`token`) IN (
  SELECT `room`, `day`, `token`
  FROM ( SELECT * FROM ( SELECT U0.`room` AS `room`, U0.`day` AS `day`, U0.`token` AS `token`, ROW_NUMBER() OVER (PARTITION BY U0.`room` ORDER BY U0.`room` ASC, U0.`day` ASC, U0.`token` ASC) AS `qual0` FROM `keys_slot` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`) = %s
ORDER BY `keys_slot`.`room` ASC, `keys_slot`.`day` ASC, `keys_slot`.`token` ASC LIMIT 100;
-- with [1, True]

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `keys_desk`
    WHERE (`keys_desk`.`tenant_id`, `keys_desk`.`id`) IN (
      SELECT `tenant_id`, `id`
      FROM ( SELECT * FROM ( SELECT U0.`tenant_id` AS `tenant_id`, U0.`id` AS `id`, ROW_NUMBER() OVER (PARTITION BY U0.`id` ORDER BY U0.`id` ASC, U0.`tenant_id` ASC) AS `qual0` FROM `keys_desk` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`) = %s) AS CHAR)), (
  SELECT CASE WHEN EXISTS (
    SELECT `keys_desk`.`tenant_id`, `keys_desk`.`id`
    FROM `keys_desk`
    WHERE (`keys_desk`.`tenant_id`, `keys_desk`.`id`) IN (
      SELECT `tenant_id`, `id`
      FROM ( SELECT * FROM ( SELECT U0.`tenant_id` AS `tenant_id`, U0.`id` AS `id`, ROW_NUMBER() OVER (PARTITION BY U0.`id` ORDER BY U0.`id` ASC, U0.`tenant_id` ASC) AS `qual0` FROM `keys_desk` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`) = %s LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END), (
  SELECT p.ms_0
  FROM (
    SELECT concat('"~marker:CURSOR:3c66918daa31:', replace(to_base64(concat('["', `keys_desk`.`id`, '","', `keys_desk`.`tenant_id`, '"]')), char(10 USING utf8mb4), ''), '"') AS `ms_0`, ROW_NUMBER() OVER (ORDER BY `keys_desk`.`id` ASC, `keys_desk`.`tenant_id` ASC) AS `ms_rank`
    FROM `keys_desk`
    WHERE (`keys_desk`.`tenant_id`, `keys_desk`.`id`) IN (
      SELECT `tenant_id`, `id`
      FROM ( SELECT * FROM ( SELECT U0.`tenant_id` AS `tenant_id`, U0.`id` AS `id`, ROW_NUMBER() OVER (PARTITION BY U0.`id` ORDER BY U0.`id` ASC, U0.`tenant_id` ASC) AS `qual0` FROM `keys_desk` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`) = %s
    ORDER BY `keys_desk`.`id` ASC, `keys_desk`.`tenant_id` ASC LIMIT %s) p
  ORDER BY p.ms_rank DESC LIMIT 1);
-- with [1, True, 1, True, 10, 1, True, 10]

SELECT concat('{"id":"', `keys_desk`.`id`, '","tenantId":"', `keys_desk`.`tenant_id`, '"}') AS `ms_0`
FROM `keys_desk`
WHERE (`keys_desk`.`tenant_id`, `keys_desk`.`id`) IN (
  SELECT `tenant_id`, `id`
  FROM ( SELECT * FROM ( SELECT U0.`tenant_id` AS `tenant_id`, U0.`id` AS `id`, ROW_NUMBER() OVER (PARTITION BY U0.`id` ORDER BY U0.`id` ASC, U0.`tenant_id` ASC) AS `qual0` FROM `keys_desk` U0 ) `qualify` WHERE `qual0` = %s ) `qualify_mask`) = %s
ORDER BY `keys_desk`.`id` ASC, `keys_desk`.`tenant_id` ASC LIMIT %s;
-- with [1, True, 10]

SELECT concat('{"id":"', `keys_tenant`.`id`, '","desks":') AS `ms_0`, `keys_tenant`.`id` AS `ms_1`
FROM `keys_tenant`
ORDER BY `keys_tenant`.`id` ASC LIMIT 100;

SELECT ms_key, ms_0
FROM (
  SELECT ms_key, ms_0, ROW_NUMBER() OVER (PARTITION BY ms_key ORDER BY f.ms_rank) AS ms_rank
  FROM (
    SELECT `keys_desk`.`tenant_id` AS `ms_key`, concat('{"id":"', `keys_desk`.`id`, '","name":', json_quote(CONVERT(`keys_desk`.`name` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `keys_desk`.`tenant_id` ORDER BY `keys_desk`.`name` DESC, `keys_desk`.`tenant_id` ASC, `keys_desk`.`id` ASC) AS `ms_rank`, ROW_NUMBER() OVER (PARTITION BY `keys_desk`.`tenant_id`, `keys_desk`.`name` ORDER BY `keys_desk`.`name` DESC, `keys_desk`.`tenant_id` ASC, `keys_desk`.`id` ASC) AS `ms_first`
    FROM `keys_desk`
    WHERE `keys_desk`.`tenant_id` IN %s) f
  WHERE f.ms_first = 1) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + %s
ORDER BY t.ms_rank;
-- with [[1, 2], 10]
