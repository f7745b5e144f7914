-- statements, default: 4, rows: 4

SELECT concat('{"name":', json_quote(CONVERT(`managers_hidden`.`name` USING utf8mb4)), ',"holders":') AS `ms_0`, `managers_hidden`.`id` AS `ms_1`
FROM `managers_hidden`
WHERE `managers_hidden`.`deleted` = %s
ORDER BY `managers_hidden`.`id` ASC LIMIT 100;
-- with [False]

SELECT ms_key, ms_0
FROM (
  SELECT `managers_holder`.`hidden_id` AS `ms_key`, concat('{"id":"', `managers_holder`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `managers_holder`.`hidden_id` ORDER BY `managers_holder`.`id` ASC) AS `ms_rank`
  FROM `managers_holder`
  WHERE `managers_holder`.`hidden_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1]]

SELECT concat('{"id":"', `managers_holder`.`id`, '","hidden":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), ',"deleted":', CASE WHEN U0.`deleted` THEN 'true' WHEN NOT U0.`deleted` THEN 'false' END, '}') AS `ms_0`
  FROM `managers_hidden` U0
  WHERE U0.`id` = (`managers_holder`.`hidden_id`)), 'null'), ',"below":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `managers_hiddenbelow` U0
  WHERE (U0.`deleted` = %s AND U0.`id` = (`managers_holder`.`below_id`))), 'null'), ',"chosen":', CASE WHEN `managers_holder`.`chosen_id` IS NULL THEN 'null' ELSE concat('{"id":"', `managers_holder`.`chosen_id`, '"}') END, ',"many":') AS `ms_0`, `managers_holder`.`id` AS `ms_1`
FROM `managers_holder`
ORDER BY `managers_holder`.`id` ASC LIMIT 100;
-- with [False]

SELECT ms_key, ms_0
FROM (
  SELECT `managers_holder_many`.`holder_id` AS `ms_key`, concat('{"name":', json_quote(CONVERT(`managers_hidden`.`name` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `managers_holder_many`.`holder_id` ORDER BY `managers_hidden`.`id` ASC) AS `ms_rank`
  FROM `managers_hidden`
  LEFT OUTER JOIN `managers_holder_many` ON (`managers_hidden`.`id` = `managers_holder_many`.`hidden_id`)
  WHERE (`managers_hidden`.`deleted` = %s AND `managers_holder_many`.`holder_id` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [False, [1, 2]]
