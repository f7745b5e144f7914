-- statements, default: 1, rows: 1

WITH `library_rack` AS (
  SELECT `id` AS `id`, `label` AS `label`, `inside_id` AS `inside_id`
  FROM `ms_history_library_rack`
  WHERE `ms_valid_from` <= %s AND (`ms_valid_to` IS NULL OR `ms_valid_to` > %s))
SELECT concat('{"id":', CASE WHEN `library_rack`.`id` IS NULL THEN 'null' ELSE concat('"', `library_rack`.`id`, '"') END, ',"label":', coalesce(CAST(json_quote(CONVERT(`library_rack`.`label` USING utf8mb4)) AS CHAR), 'null'), ',"inside":', coalesce((
  SELECT concat('{"label":', coalesce(CAST(json_quote(CONVERT(U0.`label` USING utf8mb4)) AS CHAR), 'null'), '}') AS `ms_0`
  FROM `library_rack` U0
  WHERE U0.`id` = (`library_rack`.`inside_id`)), 'null'), '}') AS `ms_0`
FROM `library_rack`
WHERE `library_rack`.`label` LIKE BINARY %s
ORDER BY `library_rack`.`label` DESC, `library_rack`.`id` ASC LIMIT 3;
-- with ['2020-01-10 00:00:00.000000', '2020-01-10 00:00:00.000000', 'old%']

-- statements, default: 1, rows: 1

WITH `library_rack` AS (
  SELECT `id` AS `id`, `label` AS `label`, `inside_id` AS `inside_id`
  FROM `ms_history_library_rack`
  WHERE `ms_valid_from` <= %s AND (`ms_valid_to` IS NULL OR `ms_valid_to` > %s))
SELECT concat('{"id":', CASE WHEN `library_rack`.`id` IS NULL THEN 'null' ELSE concat('"', `library_rack`.`id`, '"') END, ',"label":', coalesce(CAST(json_quote(CONVERT(`library_rack`.`label` USING utf8mb4)) AS CHAR), 'null'), ',"inside":', coalesce((
  SELECT concat('{"label":', coalesce(CAST(json_quote(CONVERT(U0.`label` USING utf8mb4)) AS CHAR), 'null'), '}') AS `ms_0`
  FROM `library_rack` U0
  WHERE U0.`id` = (`library_rack`.`inside_id`)), 'null'), '}') AS `ms_0`
FROM `library_rack`
WHERE `library_rack`.`label` LIKE BINARY %s
ORDER BY `library_rack`.`label` DESC, `library_rack`.`id` ASC LIMIT 3;
-- with ['2020-01-19 22:00:00.000000', '2020-01-19 22:00:00.000000', 'old%']

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_rack`.`id`, '","label":', json_quote(CONVERT(`library_rack`.`label` USING utf8mb4)), ',"inside":', coalesce((
  SELECT concat('{"label":', json_quote(CONVERT(U0.`label` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_rack` U0
  WHERE U0.`id` = (`library_rack`.`inside_id`)), 'null'), '}') AS `ms_0`
FROM `library_rack`
WHERE `library_rack`.`label` LIKE BINARY %s
ORDER BY `library_rack`.`label` DESC, `library_rack`.`id` ASC LIMIT 3;
-- with ['old%']

-- statements, default: 1, rows: 1

-- the same as before
