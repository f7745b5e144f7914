-- statements, default: 6, rows: 6

SELECT concat('{"country":', coalesce((
  SELECT concat('{"iso":', json_quote(CONVERT(U0.`iso` USING utf8mb4)), ',"alpha3":', json_quote(CONVERT(U0.`alpha3` USING utf8mb4)), '}') AS `ms_0`
  FROM `keys_country` U0
  WHERE U0.`alpha3` = (`keys_bycode`.`land`)), 'null'), ',"number":', coalesce((
  SELECT concat('{"iso":', json_quote(CONVERT(U0.`iso` USING utf8mb4)), ',"number":', coalesce(CAST(U0.`number` AS CHAR), 'null'), '}') AS `ms_0`
  FROM `keys_country` U0
  WHERE U0.`number` = (`keys_bycode`.`number_id`)), 'null'), '}') AS `ms_0`
FROM `keys_bycode`
ORDER BY `keys_bycode`.`id` ASC LIMIT 100;

SELECT concat('{"iso":', json_quote(CONVERT(`keys_country`.`iso` USING utf8mb4)), ',"byCode":') AS `ms_0`, `keys_country`.`alpha3` AS `ms_1`, `keys_country`.`number` AS `ms_2`
FROM `keys_country`
ORDER BY `keys_country`.`iso` ASC LIMIT 100;

SELECT ms_key, ms_0
FROM (
  SELECT `keys_bycode`.`land` AS `ms_key`, concat('{"id":"', `keys_bycode`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `keys_bycode`.`land` ORDER BY `keys_bycode`.`id` ASC) AS `ms_rank`
  FROM `keys_bycode`
  WHERE `keys_bycode`.`land` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [['DEU', 'FRA', 'XKX']]

SELECT ms_key, ms_0
FROM (
  SELECT `keys_bycode`.`number_id` AS `ms_key`, concat('{"id":"', `keys_bycode`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `keys_bycode`.`number_id` ORDER BY `keys_bycode`.`id` ASC) AS `ms_rank`
  FROM `keys_bycode`
  WHERE `keys_bycode`.`number_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[250, 276]]

SELECT concat('{"id":"', `keys_bycode`.`id`, '"}') AS `ms_0`
FROM `keys_bycode`
WHERE (`keys_bycode`.`land` IS NOT NULL AND `keys_bycode`.`land` IN (
  SELECT U0.`alpha3` AS `alpha3`
  FROM `keys_country` U0
  WHERE U0.`iso` = %s) AND `keys_bycode`.`number_id` IS NOT NULL AND `keys_bycode`.`number_id` IN (
  SELECT U0.`number` AS `number`
  FROM `keys_country` U0
  WHERE U0.`name` LIKE BINARY %s))
ORDER BY `keys_bycode`.`id` ASC LIMIT 100;
-- with ['DE', 'F%']

SELECT concat('{"id":"', `keys_bycode`.`id`, '"}') AS `ms_0`
FROM `keys_bycode`
LEFT OUTER JOIN `keys_country` T3 ON (`keys_bycode`.`number_id` = T3.`number`)
ORDER BY T3.`name` IS NULL, T3.`name` ASC, `keys_bycode`.`id` ASC LIMIT 100;
