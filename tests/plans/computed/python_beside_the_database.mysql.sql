-- statements, default: 4, rows: 4

SELECT concat('{"name":', json_quote(CONVERT(`library_keeper`.`name` USING utf8mb4)), ',"monthly":') AS `ms_0`, `library_keeper`.`wage` AS `ms_1`, concat(',"total":', CASE WHEN (`library_keeper`.`wage` + `library_keeper`.`bonus`) IS NULL THEN 'null' ELSE concat('"', (`library_keeper`.`wage` + `library_keeper`.`bonus`), '"') END, ',"wage":"', `library_keeper`.`wage`, '","bonus":', CASE WHEN `library_keeper`.`bonus` IS NULL THEN 'null' ELSE concat('"', `library_keeper`.`bonus`, '"') END, ',"rack":', coalesce((
  SELECT concat('{"label":', json_quote(CONVERT(U0.`label` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_rack` U0
  WHERE U0.`id` = (`library_keeper`.`rack_id`)), 'null'), '}') AS `ms_2`
FROM `library_keeper`
ORDER BY `library_keeper`.`id` ASC LIMIT 100;

SELECT concat('{"label":', json_quote(CONVERT(`library_rack`.`label` USING utf8mb4)), ',"keepers":') AS `ms_0`, `library_rack`.`id` AS `ms_1`, `library_rack`.`id` AS `ms_2`
FROM `library_rack`
ORDER BY `library_rack`.`id` ASC LIMIT 100;

SELECT ms_key, ms_0
FROM (
  SELECT `library_keeper`.`rack_id` AS `ms_key`, `library_keeper`.`wage` AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_keeper`.`rack_id` ORDER BY `library_keeper`.`id` ASC) AS `ms_rank`
  FROM `library_keeper`
  WHERE `library_keeper`.`rack_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2, 3, 4]]

SELECT ms_key, ms_0
FROM (
  SELECT `library_copy`.`rack_id` AS `ms_key`, concat('{"number":', `library_copy`.`number`, '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_copy`.`rack_id` ORDER BY `library_copy`.`serial` ASC) AS `ms_rank`
  FROM `library_copy`
  WHERE (`library_copy`.`number` = %s AND `library_copy`.`rack_id` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 1
ORDER BY t.ms_rank;
-- with [1, [1, 2, 3, 4]]
