-- statements, default: 4, rows: 4

WITH `library_rack` AS (
  SELECT `id` AS `id`, `label` AS `label`, `inside_id` AS `inside_id`
  FROM `ms_history_library_rack`
  WHERE `ms_valid_from` <= %s AND (`ms_valid_to` IS NULL OR `ms_valid_to` > %s))
SELECT concat('{"label":', coalesce(CAST(json_quote(CONVERT(`library_rack`.`label` USING utf8mb4)) AS CHAR), 'null'), ',"racks":') AS `ms_0`, `library_rack`.`id` AS `ms_1`, `library_rack`.`id` AS `ms_2`, `library_rack`.`id` AS `ms_3`
FROM `library_rack`
ORDER BY `library_rack`.`id` ASC LIMIT 100;
-- with ['2020-01-10 00:00:00.000000', '2020-01-10 00:00:00.000000']

WITH `library_rack` AS (
  SELECT `id` AS `id`, `label` AS `label`, `inside_id` AS `inside_id`
  FROM `ms_history_library_rack`
  WHERE `ms_valid_from` <= %s AND (`ms_valid_to` IS NULL OR `ms_valid_to` > %s))
SELECT ms_key, ms_0
FROM (
  SELECT `library_rack`.`inside_id` AS `ms_key`, concat('{"label":', coalesce(CAST(json_quote(CONVERT(`library_rack`.`label` USING utf8mb4)) AS CHAR), 'null'), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_rack`.`inside_id` ORDER BY `library_rack`.`label` ASC, `library_rack`.`id` ASC) AS `ms_rank`
  FROM `library_rack`
  WHERE `library_rack`.`inside_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 2
ORDER BY t.ms_rank;
-- with ['2020-01-10 00:00:00.000000', '2020-01-10 00:00:00.000000', [1, 2, 3, 4, 900]]

WITH `library_keeper` AS (
  SELECT `id` AS `id`, `name` AS `name`, `wage` AS `wage`, `rack_id` AS `rack_id`
  FROM `ms_history_library_keeper`
  WHERE `ms_valid_from` <= %s AND (`ms_valid_to` IS NULL OR `ms_valid_to` > %s)), `library_rack` AS (
  SELECT `id` AS `id`, `label` AS `label`, `inside_id` AS `inside_id`
  FROM `ms_history_library_rack`
  WHERE `ms_valid_from` <= %s AND (`ms_valid_to` IS NULL OR `ms_valid_to` > %s))
SELECT ms_key, ms_0
FROM (
  SELECT `library_keeper`.`rack_id` AS `ms_key`, concat('{"name":', coalesce(CAST(json_quote(CONVERT(`library_keeper`.`name` USING utf8mb4)) AS CHAR), 'null'), ',"wage":', CASE WHEN `library_keeper`.`wage` IS NULL THEN 'null' ELSE concat('"', `library_keeper`.`wage`, '"') END, ',"rack":', coalesce((
    SELECT concat('{"label":', coalesce(CAST(json_quote(CONVERT(U0.`label` USING utf8mb4)) AS CHAR), 'null'), '}') AS `ms_0`
    FROM `library_rack` U0
    WHERE U0.`id` = (`library_keeper`.`rack_id`)), 'null'), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_keeper`.`rack_id` ORDER BY `library_keeper`.`id` ASC) AS `ms_rank`
  FROM `library_keeper`
  WHERE `library_keeper`.`rack_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with ['2020-01-10 00:00:00.000000', '2020-01-10 00:00:00.000000', '2020-01-10 00:00:00.000000', '2020-01-10 00:00:00.000000', [1, 2, 3, 4, 900]]

WITH `library_rack` AS (
  SELECT `id` AS `id`, `label` AS `label`, `inside_id` AS `inside_id`
  FROM `ms_history_library_rack`
  WHERE `ms_valid_from` <= %s AND (`ms_valid_to` IS NULL OR `ms_valid_to` > %s))
SELECT ms_key, ms_0
FROM (
  SELECT `library_copy`.`rack_id` AS `ms_key`, concat('{"number":', coalesce(CAST(`library_copy`.`number` AS CHAR), 'null'), ',"rack":', CASE WHEN `library_copy`.`number` = %s THEN coalesce((
    SELECT concat('{"label":', coalesce(CAST(json_quote(CONVERT(U0.`label` USING utf8mb4)) AS CHAR), 'null'), '}') AS `ms_0`
    FROM `library_rack` U0
    WHERE U0.`id` = (`library_copy`.`rack_id`)), 'null') ELSE %s END, '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_copy`.`rack_id` ORDER BY `library_copy`.`number` ASC, `library_copy`.`serial` ASC) AS `ms_rank`
  FROM `library_copy`
  WHERE (`library_copy`.`number` = %s AND `library_copy`.`rack_id` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 1
ORDER BY t.ms_rank;
-- with ['2020-01-10 00:00:00.000000', '2020-01-10 00:00:00.000000', 1, 'null', 1, [1, 2, 3, 4, 900]]
