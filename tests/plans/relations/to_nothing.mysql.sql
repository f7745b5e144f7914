-- statements, default: 4, rows: 4

SELECT concat('{"id":"', `keys_pointer`.`id`, '","strict":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `keys_device` U0
  WHERE U0.`serial` = (`keys_pointer`.`strict_id`)), 'null'), ',"loose":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `keys_country` U0
  WHERE U0.`iso` = (`keys_pointer`.`loose_id`)), 'null'), ',"single":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `keys_tenant` U0
  WHERE U0.`id` = (`keys_pointer`.`single_id`)), 'null'), ',"many":') AS `ms_0`, `keys_pointer`.`id` AS `ms_1`
FROM `keys_pointer`
ORDER BY `keys_pointer`.`id` ASC LIMIT 100;

SELECT ms_key, ms_0
FROM (
  SELECT `keys_pointer_many`.`pointer_id` AS `ms_key`, concat('{"name":', json_quote(CONVERT(`keys_tenant`.`name` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `keys_pointer_many`.`pointer_id` ORDER BY `keys_tenant`.`id` ASC) AS `ms_rank`
  FROM `keys_tenant`
  LEFT OUTER JOIN `keys_pointer_many` ON (`keys_tenant`.`id` = `keys_pointer_many`.`tenant_id`)
  WHERE `keys_pointer_many`.`pointer_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2, 3]]

SELECT concat('{"id":"', `keys_pointer`.`id`, '"}') AS `ms_0`
FROM `keys_pointer`
WHERE (`keys_pointer`.`loose_id` IS NOT NULL AND `keys_pointer`.`loose_id` IN (
  SELECT U0.`iso` AS `iso`
  FROM `keys_country` U0
  WHERE U0.`iso` IS NULL))
ORDER BY `keys_pointer`.`id` ASC LIMIT 100;

SELECT concat('{"id":"', `keys_pointer`.`id`, '"}') AS `ms_0`
FROM `keys_pointer`
ORDER BY (
  SELECT U0.`name` AS `ms_sort`
  FROM `keys_tenant` U0
  WHERE U0.`id` = (`keys_pointer`.`single_id`) LIMIT 1) IS NULL, (
  SELECT U0.`name` AS `ms_sort`
  FROM `keys_tenant` U0
  WHERE U0.`id` = (`keys_pointer`.`single_id`) LIMIT 1) ASC, `keys_pointer`.`id` DESC LIMIT 100;
