-- statements, default: 4, rows: 4

SELECT concat('{"name":', json_quote(CONVERT(`keys_desk`.`name` USING utf8mb4)), ',"drawers":') AS `ms_0`, `keys_desk`.`tenant_id` AS `ms_1`, `keys_desk`.`id` AS `ms_2`
FROM `keys_desk`
ORDER BY `keys_desk`.`tenant_id` ASC, `keys_desk`.`id` ASC LIMIT 100;

SELECT ms_key, ms_key_1, ms_0
FROM (
  SELECT `keys_drawer`.`tenant_id` AS `ms_key`, `keys_drawer`.`desk_number` AS `ms_key_1`, concat('{"content":', json_quote(CONVERT(`keys_drawer`.`content` USING utf8mb4)), ',"deskNumber":', coalesce(CAST(`keys_drawer`.`desk_number` AS CHAR), 'null'), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `keys_drawer`.`tenant_id`, `keys_drawer`.`desk_number` ORDER BY `keys_drawer`.`content` ASC, `keys_drawer`.`id` ASC) AS `ms_rank`
  FROM `keys_drawer`
  WHERE (`keys_drawer`.`tenant_id` IN %s AND `keys_drawer`.`desk_number` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 1, 2, 2], [1, 1, 2, 2]]

SELECT concat('{"year":', `keys_rate`.`year`, ',"invoices":') AS `ms_0`, `keys_rate`.`country_id` AS `ms_1`, `keys_rate`.`year` AS `ms_2`
FROM `keys_rate`
ORDER BY `keys_rate`.`id` ASC LIMIT 100;

SELECT ms_key, ms_key_1, ms_0
FROM (
  SELECT `keys_invoice`.`country_id` AS `ms_key`, `keys_invoice`.`year` AS `ms_key_1`, concat('{"id":"', `keys_invoice`.`id`, '","year":', `keys_invoice`.`year`, '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `keys_invoice`.`country_id`, `keys_invoice`.`year` ORDER BY `keys_invoice`.`id` ASC) AS `ms_rank`
  FROM `keys_invoice`
  WHERE (`keys_invoice`.`country_id` IN %s AND `keys_invoice`.`year` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [['DE', 'DE'], [2023, 2024]]
