-- statements, default: 2, rows: 2

SELECT concat('{"percent":"', `keys_rate`.`percent`, '","current":', CASE WHEN `keys_rate`.`current` THEN 'true' WHEN NOT `keys_rate`.`current` THEN 'false' END, ',"country":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `keys_country` U0
  WHERE U0.`iso` = (`keys_rate`.`country_id`)), 'null'), ',"invoices":') AS `ms_0`, `keys_rate`.`country_id` AS `ms_1`, `keys_rate`.`year` AS `ms_2`
FROM `keys_rate`
WHERE (`keys_rate`.`country_id` = %s AND `keys_rate`.`year` = %s);
-- with ['DE', 2024]

SELECT ms_key, ms_key_1, ms_0
FROM (
  SELECT `keys_invoice`.`country_id` AS `ms_key`, `keys_invoice`.`year` AS `ms_key_1`, concat('{"id":"', `keys_invoice`.`id`, '","year":', `keys_invoice`.`year`, '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `keys_invoice`.`country_id`, `keys_invoice`.`year` ORDER BY `keys_invoice`.`id` ASC) AS `ms_rank`
  FROM `keys_invoice`
  WHERE (`keys_invoice`.`country_id` IN %s AND `keys_invoice`.`year` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [['DE'], [2024]]
