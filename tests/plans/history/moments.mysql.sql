-- statements, default: 0, rows: 0

-- statements, default: 2, rows: 2

WITH `library_rack` AS (
  SELECT `id` AS `id`, `label` AS `label`, `inside_id` AS `inside_id`
  FROM `ms_history_library_rack`
  WHERE `ms_valid_from` <= %s AND (`ms_valid_to` IS NULL OR `ms_valid_to` > %s))
SELECT concat('{"label":', coalesce(CAST(json_quote(CONVERT(`library_rack`.`label` USING utf8mb4)) AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_rack`
ORDER BY `library_rack`.`id` ASC LIMIT 100;
-- with ['2020-01-01 00:00:00.000000', '2020-01-01 00:00:00.000000']

WITH `library_rack` AS (
  SELECT `id` AS `id`, `label` AS `label`, `inside_id` AS `inside_id`
  FROM `ms_history_library_rack`
  WHERE `ms_valid_from` <= %s AND (`ms_valid_to` IS NULL OR `ms_valid_to` > %s))
SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_rack`) AS CHAR));
-- with ['2020-01-01 00:00:00.000000', '2020-01-01 00:00:00.000000']

-- statements, default: 2, rows: 2

WITH `library_rack` AS (
  SELECT `id` AS `id`, `label` AS `label`, `inside_id` AS `inside_id`
  FROM `ms_history_library_rack`
  WHERE `ms_valid_from` <= %s AND (`ms_valid_to` IS NULL OR `ms_valid_to` > %s))
SELECT concat('{"label":', coalesce(CAST(json_quote(CONVERT(`library_rack`.`label` USING utf8mb4)) AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_rack`
ORDER BY `library_rack`.`id` ASC LIMIT 100;
-- with ['2020-01-15 00:00:00.000000', '2020-01-15 00:00:00.000000']

WITH `library_rack` AS (
  SELECT `id` AS `id`, `label` AS `label`, `inside_id` AS `inside_id`
  FROM `ms_history_library_rack`
  WHERE `ms_valid_from` <= %s AND (`ms_valid_to` IS NULL OR `ms_valid_to` > %s))
SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_rack`) AS CHAR));
-- with ['2020-01-15 00:00:00.000000', '2020-01-15 00:00:00.000000']

-- statements, default: 0, rows: 0

-- the same as before
