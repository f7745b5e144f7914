-- statements, default: 5, rows: 5

WITH `library_rack` AS (
  SELECT `id` AS `id`, `label` AS `label`, `inside_id` AS `inside_id`
  FROM `ms_history_library_rack`
  WHERE `ms_valid_from` <= %s AND (`ms_valid_to` IS NULL OR `ms_valid_to` > %s))
SELECT concat('{"label":', coalesce(CAST(json_quote(CONVERT(`library_rack`.`label` USING utf8mb4)) AS CHAR), 'null'), ',"racks":') AS `ms_0`, `library_rack`.`id` AS `ms_1`
FROM `library_rack`
WHERE `library_rack`.`id` = %s;
-- with ['2020-01-10 00:00:00.000000', '2020-01-10 00:00:00.000000', 1]

WITH `library_rack` AS (
  SELECT `id` AS `id`, `label` AS `label`, `inside_id` AS `inside_id`
  FROM `ms_history_library_rack`
  WHERE `ms_valid_from` <= %s AND (`ms_valid_to` IS NULL OR `ms_valid_to` > %s))
SELECT ms_key, ms_0
FROM (
  SELECT `library_rack`.`inside_id` AS `ms_key`, concat('{"label":', coalesce(CAST(json_quote(CONVERT(`library_rack`.`label` USING utf8mb4)) AS CHAR), 'null'), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_rack`.`inside_id` ORDER BY `library_rack`.`id` ASC) AS `ms_rank`
  FROM `library_rack`
  WHERE `library_rack`.`inside_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with ['2020-01-10 00:00:00.000000', '2020-01-10 00:00:00.000000', [1]]

WITH `library_rack` AS (
  SELECT `id` AS `id`, `label` AS `label`, `inside_id` AS `inside_id`
  FROM `ms_history_library_rack`
  WHERE `ms_valid_from` <= %s AND (`ms_valid_to` IS NULL OR `ms_valid_to` > %s))
SELECT concat('{"label":', coalesce(CAST(json_quote(CONVERT(`library_rack`.`label` USING utf8mb4)) AS CHAR), 'null'), ',"inside":', coalesce((
  SELECT concat('{"label":', coalesce(CAST(json_quote(CONVERT(U0.`label` USING utf8mb4)) AS CHAR), 'null'), '}') AS `ms_0`
  FROM `library_rack` U0
  WHERE U0.`id` = (`library_rack`.`inside_id`)), 'null'), '}') AS `ms_0`
FROM `library_rack`
WHERE `library_rack`.`id` = %s;
-- with ['2020-01-10 00:00:00.000000', '2020-01-10 00:00:00.000000', 900]

WITH `library_rack` AS (
  SELECT `id` AS `id`, `label` AS `label`, `inside_id` AS `inside_id`
  FROM `ms_history_library_rack`
  WHERE `ms_valid_from` <= %s AND (`ms_valid_to` IS NULL OR `ms_valid_to` > %s))
SELECT concat('{"id":', CASE WHEN `library_rack`.`id` IS NULL THEN 'null' ELSE concat('"', `library_rack`.`id`, '"') END, '}') AS `ms_0`
FROM `library_rack`
WHERE `library_rack`.`label` = %s;
-- with ['2020-01-10 00:00:00.000000', '2020-01-10 00:00:00.000000', 'burnt']

SELECT concat('{"label":', json_quote(CONVERT(`library_rack`.`label` USING utf8mb4)), '}') AS `ms_0`
FROM `library_rack`
WHERE `library_rack`.`id` = %s;
-- with [900]
