-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_critique`.`id`, '","patron":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_patron` U0
  WHERE (U0.`id` = (`library_critique`.`patron_id`) AND (U0.`hidden` = %s OR U0.`id` = %s))), 'null'), '}') AS `ms_0`
FROM `library_critique`
WHERE (`library_critique`.`shown` = %s OR `library_critique`.`patron_id` = %s)
ORDER BY (
  SELECT U0.`name` AS `ms_sort`
  FROM `library_patron` U0
  WHERE (U0.`id` = (`library_critique`.`patron_id`) AND (U0.`hidden` = %s OR U0.`id` = %s)) LIMIT 1) IS NULL, (
  SELECT U0.`name` AS `ms_sort`
  FROM `library_patron` U0
  WHERE (U0.`id` = (`library_critique`.`patron_id`) AND (U0.`hidden` = %s OR U0.`id` = %s)) LIMIT 1) ASC, `library_critique`.`id` ASC LIMIT 100;
-- with [False, 1, True, 1, False, 1, False, 1]

SELECT concat('{"id":"', `library_critique`.`id`, '","patron":', coalesce((
  SELECT concat('{"email":', CASE WHEN (U0.`id` = %s) THEN concat(json_quote(CONVERT(U0.`email` USING utf8mb4))) ELSE '"~marker:FORBIDDEN"' END, '}') AS `ms_0`
  FROM `library_patron` U0
  WHERE (U0.`id` = (`library_critique`.`patron_id`) AND (U0.`hidden` = %s OR U0.`id` = %s))), 'null'), '}') AS `ms_0`
FROM `library_critique`
WHERE (`library_critique`.`shown` = %s OR `library_critique`.`patron_id` = %s)
ORDER BY (
  SELECT CASE WHEN (U0.`id` = %s) THEN U0.`email` ELSE NULL END AS `ms_sort`
  FROM `library_patron` U0
  WHERE (U0.`id` = (`library_critique`.`patron_id`) AND (U0.`hidden` = %s OR U0.`id` = %s)) LIMIT 1) IS NOT NULL, (
  SELECT CASE WHEN (U0.`id` = %s) THEN U0.`email` ELSE NULL END AS `ms_sort`
  FROM `library_patron` U0
  WHERE (U0.`id` = (`library_critique`.`patron_id`) AND (U0.`hidden` = %s OR U0.`id` = %s)) LIMIT 1) DESC, `library_critique`.`id` ASC LIMIT 8;
-- with [1, False, 1, True, 1, 1, False, 1, 1, False, 1]

SELECT concat('{"number":', `library_copy`.`number`, ',"rack":', CASE WHEN `library_copy`.`number` = %s THEN coalesce((
  SELECT concat('{"label":', json_quote(CONVERT(U0.`label` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_rack` U0
  WHERE U0.`id` = (`library_copy`.`rack_id`)), 'null') ELSE %s END, '}') AS `ms_0`
FROM `library_copy`
ORDER BY CASE WHEN `library_copy`.`number` = %s THEN (
  SELECT U0.`label` AS `ms_sort`
  FROM `library_rack` U0
  WHERE U0.`id` = (`library_copy`.`rack_id`) LIMIT 1) ELSE NULL END IS NULL, CASE WHEN `library_copy`.`number` = %s THEN (
  SELECT U0.`label` AS `ms_sort`
  FROM `library_rack` U0
  WHERE U0.`id` = (`library_copy`.`rack_id`) LIMIT 1) ELSE NULL END ASC, `library_copy`.`volume_id` IS NOT NULL, `library_copy`.`volume_id` DESC, `library_copy`.`number` ASC, `library_copy`.`serial` ASC LIMIT 100;
-- with [1, 'null', 1, 1]
