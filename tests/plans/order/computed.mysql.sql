-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '","long":', coalesce(CAST(CASE WHEN `library_volume`.`pages` > %s THEN 'true' WHEN NOT `library_volume`.`pages` > %s THEN 'false' END AS CHAR), 'null'), ',"margin":', CASE WHEN (`library_volume`.`price` - `library_volume`.`cost`) IS NULL THEN 'null' ELSE concat('"', (`library_volume`.`price` - `library_volume`.`cost`), '"') END, '}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`pages` > %s DESC, (`library_volume`.`price` - `library_volume`.`cost`) DESC, `library_volume`.`id` ASC LIMIT 5;
-- with [300, 300, 300]

SELECT concat('{"id":"', `library_help`.`id`, '","volume":', coalesce((
  SELECT concat('{"margin":', CASE WHEN (U0.`price` - U0.`cost`) IS NULL THEN 'null' ELSE concat('"', (U0.`price` - U0.`cost`), '"') END, '}') AS `ms_0`
  FROM `library_volume` U0
  WHERE U0.`id` = (`library_help`.`volume_id`)), 'null'), '}') AS `ms_0`
FROM `library_help`
ORDER BY (
  SELECT (U0.`price` - U0.`cost`) AS `ms_sort`
  FROM `library_volume` U0
  WHERE U0.`id` = (`library_help`.`volume_id`) LIMIT 1) IS NULL, (
  SELECT (U0.`price` - U0.`cost`) AS `ms_sort`
  FROM `library_volume` U0
  WHERE U0.`id` = (`library_help`.`volume_id`) LIMIT 1) ASC, `library_help`.`id` ASC LIMIT 4;
