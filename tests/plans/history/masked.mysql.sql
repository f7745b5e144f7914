-- statements, default: 1, rows: 1

WITH `library_keeper` AS (
  SELECT `id` AS `id`, `name` AS `name`, `wage` AS `wage`, `rack_id` AS `rack_id`
  FROM `ms_history_library_keeper`
  WHERE `ms_valid_from` <= %s AND (`ms_valid_to` IS NULL OR `ms_valid_to` > %s)), `library_rack` AS (
  SELECT `id` AS `id`, `label` AS `label`, `inside_id` AS `inside_id`
  FROM `ms_history_library_rack`
  WHERE `ms_valid_from` <= %s AND (`ms_valid_to` IS NULL OR `ms_valid_to` > %s))
SELECT concat('{"name":', coalesce(CAST(json_quote(CONVERT(`library_keeper`.`name` USING utf8mb4)) AS CHAR), 'null'), ',"wage":"~marker:FORBIDDEN","monthly":null,"rack":', coalesce((
  SELECT concat('{"label":', coalesce(CAST(json_quote(CONVERT(U0.`label` USING utf8mb4)) AS CHAR), 'null'), '}') AS `ms_0`
  FROM `library_rack` U0
  WHERE U0.`id` = (`library_keeper`.`rack_id`)), 'null'), '}') AS `ms_0`
FROM `library_keeper`
ORDER BY `library_keeper`.`name` ASC, `library_keeper`.`id` ASC LIMIT 100;
-- with ['2020-01-10 00:00:00.000000', '2020-01-10 00:00:00.000000', '2020-01-10 00:00:00.000000', '2020-01-10 00:00:00.000000']
