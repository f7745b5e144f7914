-- statements, default: 3, rows: 3

WITH `library_rack` AS (
  SELECT `id` AS `id`, `label` AS `label`, `inside_id` AS `inside_id`
  FROM `ms_history_library_rack`
  WHERE `ms_valid_from` <= %s AND (`ms_valid_to` IS NULL OR `ms_valid_to` > %s))
SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_rack`) AS CHAR)), (
  SELECT CASE WHEN EXISTS (
    SELECT `library_rack`.`id` AS `pk`
    FROM `library_rack` LIMIT 1 OFFSET 2) THEN 'true' ELSE 'false' END);
-- with ['2020-01-10 00:00:00.000000', '2020-01-10 00:00:00.000000']

WITH `library_rack` AS (
  SELECT `id` AS `id`, `label` AS `label`, `inside_id` AS `inside_id`
  FROM `ms_history_library_rack`
  WHERE `ms_valid_from` <= %s AND (`ms_valid_to` IS NULL OR `ms_valid_to` > %s))
SELECT concat('{"node":{"label":', coalesce(CAST(json_quote(CONVERT(`library_rack`.`label` USING utf8mb4)) AS CHAR), 'null'), '}}') AS `ms_0`
FROM `library_rack`
ORDER BY `library_rack`.`id` ASC LIMIT 2;
-- with ['2020-01-10 00:00:00.000000', '2020-01-10 00:00:00.000000']

WITH `library_rack` AS (
  SELECT `id` AS `id`, `label` AS `label`, `inside_id` AS `inside_id`
  FROM `ms_history_library_rack`
  WHERE `ms_valid_from` <= %s AND (`ms_valid_to` IS NULL OR `ms_valid_to` > %s))
SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_rack`
    WHERE (`library_rack`.`inside_id` IS NOT NULL AND `library_rack`.`inside_id` IN (
      SELECT U0.`id` AS `id`
      FROM `library_rack` U0
      WHERE U0.`label` = %s))) AS CHAR));
-- with ['2020-01-10 00:00:00.000000', '2020-01-10 00:00:00.000000', 'old hall']
