-- statements, default: 2, rows: 2

SELECT concat('{"nodeId":"', replace(to_base64(concat('["Desk","', `keys_desk`.`tenant_id`, '","', `keys_desk`.`id`, '"]')), char(10 USING utf8mb4), ''), '","tenantId":"', `keys_desk`.`tenant_id`, '","id":"', `keys_desk`.`id`, '","name":', json_quote(CONVERT(`keys_desk`.`name` USING utf8mb4)), ',"tenant":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `keys_tenant` U0
  WHERE U0.`id` = (`keys_desk`.`tenant_id`)), 'null'), ',"drawers":') AS `ms_0`, `keys_desk`.`tenant_id` AS `ms_1`, `keys_desk`.`id` AS `ms_2`
FROM `keys_desk`
WHERE (`keys_desk`.`tenant_id` = %s AND `keys_desk`.`id` = %s);
-- with [1, 2]

SELECT ms_key, ms_key_1, ms_0
FROM (
  SELECT `keys_drawer`.`tenant_id` AS `ms_key`, `keys_drawer`.`desk_number` AS `ms_key_1`, concat('{"content":', json_quote(CONVERT(`keys_drawer`.`content` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `keys_drawer`.`tenant_id`, `keys_drawer`.`desk_number` ORDER BY `keys_drawer`.`id` ASC) AS `ms_rank`
  FROM `keys_drawer`
  WHERE (`keys_drawer`.`tenant_id` IN %s AND `keys_drawer`.`desk_number` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1], [2]]

-- statements, default: 2, rows: 2

SELECT concat('{"nodeId":"', replace(to_base64(concat('["Desk","', `keys_desk`.`tenant_id`, '","', `keys_desk`.`id`, '"]')), char(10 USING utf8mb4), ''), '","tenantId":"', `keys_desk`.`tenant_id`, '","id":"', `keys_desk`.`id`, '","name":', json_quote(CONVERT(`keys_desk`.`name` USING utf8mb4)), ',"tenant":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `keys_tenant` U0
  WHERE U0.`id` = (`keys_desk`.`tenant_id`)), 'null'), ',"drawers":') AS `ms_0`, `keys_desk`.`tenant_id` AS `ms_1`, `keys_desk`.`id` AS `ms_2`
FROM `keys_desk`
WHERE (`keys_desk`.`tenant_id` = %s AND `keys_desk`.`id` = %s);
-- with [2, 1]

SELECT ms_key, ms_key_1, ms_0
FROM (
  SELECT `keys_drawer`.`tenant_id` AS `ms_key`, `keys_drawer`.`desk_number` AS `ms_key_1`, concat('{"content":', json_quote(CONVERT(`keys_drawer`.`content` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `keys_drawer`.`tenant_id`, `keys_drawer`.`desk_number` ORDER BY `keys_drawer`.`id` ASC) AS `ms_rank`
  FROM `keys_drawer`
  WHERE (`keys_drawer`.`tenant_id` IN %s AND `keys_drawer`.`desk_number` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[2], [1]]

-- statements, default: 1, rows: 1

SELECT concat('{"nodeId":"', replace(to_base64(concat('["Desk","', `keys_desk`.`tenant_id`, '","', `keys_desk`.`id`, '"]')), char(10 USING utf8mb4), ''), '","tenantId":"', `keys_desk`.`tenant_id`, '","id":"', `keys_desk`.`id`, '","name":', json_quote(CONVERT(`keys_desk`.`name` USING utf8mb4)), ',"tenant":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `keys_tenant` U0
  WHERE U0.`id` = (`keys_desk`.`tenant_id`)), 'null'), ',"drawers":') AS `ms_0`, `keys_desk`.`tenant_id` AS `ms_1`, `keys_desk`.`id` AS `ms_2`
FROM `keys_desk`
WHERE (`keys_desk`.`tenant_id` = %s AND `keys_desk`.`id` = %s);
-- with [3, 1]
