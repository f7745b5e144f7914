-- statements, default: 4, rows: 4

SELECT concat('{"name":', json_quote(CONVERT(`library_press`.`name` USING utf8mb4)), ',"volumes":') AS `ms_0`, `library_press`.`code` AS `ms_1`
FROM `library_press`
ORDER BY `library_press`.`code` ASC LIMIT 100;

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume`.`press_id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`press_id` ORDER BY `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  WHERE `library_volume`.`press_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 2
ORDER BY t.ms_rank;
-- with [['a/b', 'old', 'penguin']]

SELECT concat('{"patron":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_patron` U0
  WHERE U0.`id` = (`library_critique`.`patron_id`)), 'null'), '}') AS `ms_0`
FROM `library_critique`
ORDER BY `library_critique`.`id` ASC LIMIT 3;

SELECT concat('{"number":', `library_copy`.`number`, ',"rack":', coalesce((
  SELECT concat('{"label":', json_quote(CONVERT(U0.`label` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_rack` U0
  WHERE U0.`id` = (`library_copy`.`rack_id`)), 'null'), '}') AS `ms_0`
FROM `library_copy`
ORDER BY `library_copy`.`volume_id` IS NULL, `library_copy`.`volume_id` ASC, `library_copy`.`number` ASC, `library_copy`.`serial` ASC LIMIT 13;
