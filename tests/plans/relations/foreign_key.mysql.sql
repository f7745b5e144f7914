-- statements, default: 2, rows: 2

SELECT concat('{"number":', `library_copy`.`number`, ',"volume":', coalesce((
  SELECT concat('{"title":', json_quote(CONVERT(U0.`title` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_volume` U0
  WHERE U0.`id` = (`library_copy`.`volume_id`)), 'null'), ',"rack":', CASE WHEN `library_copy`.`number` = %s THEN coalesce((
  SELECT concat('{"label":', json_quote(CONVERT(U0.`label` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_rack` U0
  WHERE U0.`id` = (`library_copy`.`rack_id`)), 'null') ELSE %s END, '}') AS `ms_0`
FROM `library_copy`
ORDER BY `library_copy`.`volume_id` IS NULL, `library_copy`.`volume_id` ASC, `library_copy`.`number` ASC, `library_copy`.`serial` ASC LIMIT 4;
-- with [1, 'null']

SELECT concat('{"rack":', CASE WHEN `library_copy`.`number` = %s THEN coalesce((
  SELECT concat('{"label":', json_quote(CONVERT(V0.`label` USING utf8mb4)), ',"inside":', coalesce((
    SELECT concat('{"label":', json_quote(CONVERT(U0.`label` USING utf8mb4)), '}') AS `ms_0`
    FROM `library_rack` U0
    WHERE U0.`id` = (V0.`inside_id`)), 'null'), '}') AS `ms_0`
  FROM `library_rack` V0
  WHERE V0.`id` = (`library_copy`.`rack_id`)), 'null') ELSE %s END, '}') AS `ms_0`
FROM `library_copy`
WHERE `library_copy`.`number` = %s
ORDER BY `library_copy`.`volume_id` IS NOT NULL, `library_copy`.`volume_id` DESC, `library_copy`.`serial` ASC LIMIT 6;
-- with [1, 'null', 1]
