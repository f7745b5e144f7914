-- statements, default: 3, rows: 3

SELECT concat('{"name":', json_quote(CONVERT(`library_press`.`name` USING utf8mb4)), ',"volumes":[]}') AS `ms_0`
FROM `library_press`
ORDER BY `library_press`.`code` ASC LIMIT 100;

SELECT `library_critique`.`id`, `library_critique`.`volume_id`, `library_critique`.`patron_id`, `library_critique`.`stars`, `library_critique`.`text`, `library_critique`.`draft`, `library_critique`.`shown`
FROM `library_critique`
WHERE `library_critique`.`shown` = %s
ORDER BY `library_critique`.`id` ASC LIMIT 3;
-- with [True]

SELECT concat('{"number":', `library_copy`.`number`, ',"rack":', CASE WHEN `library_copy`.`number` = %s THEN coalesce((
  SELECT concat('{"label":', json_quote(CONVERT(U0.`label` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_rack` U0
  WHERE U0.`id` = (`library_copy`.`rack_id`)), 'null') ELSE %s END, '}') AS `ms_0`
FROM `library_copy`
ORDER BY `library_copy`.`volume_id` IS NULL, `library_copy`.`volume_id` ASC, `library_copy`.`number` ASC, `library_copy`.`serial` ASC LIMIT 13;
-- with [1, 'null']
