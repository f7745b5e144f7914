-- statements, default: 6, rows: 6

SELECT `custom_fields_prefixed`.`key` AS `ms_0`, concat(',"name":', json_quote(CONVERT(`custom_fields_prefixed`.`name` USING utf8mb4)), ',"uses":') AS `ms_1`, `custom_fields_prefixed`.`key` AS `ms_2`, `custom_fields_prefixed`.`key` AS `ms_3`
FROM `custom_fields_prefixed`
ORDER BY `custom_fields_prefixed`.`name` ASC, `custom_fields_prefixed`.`key` IS NULL, `custom_fields_prefixed`.`key` ASC LIMIT 100;

SELECT ms_key, ms_0
FROM (
  SELECT `custom_fields_prefixeduse`.`one_id` AS `ms_key`, concat('{"id":"', `custom_fields_prefixeduse`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `custom_fields_prefixeduse`.`one_id` ORDER BY `custom_fields_prefixeduse`.`id` ASC) AS `ms_rank`
  FROM `custom_fields_prefixeduse`
  WHERE `custom_fields_prefixeduse`.`one_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[7, 9007199254740993]]

SELECT ms_key, ms_0
FROM (
  SELECT `custom_fields_prefixeduse_many`.`prefixed_id` AS `ms_key`, concat('{"id":"', `custom_fields_prefixeduse`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `custom_fields_prefixeduse_many`.`prefixed_id` ORDER BY `custom_fields_prefixeduse`.`id` ASC) AS `ms_rank`
  FROM `custom_fields_prefixeduse`
  LEFT OUTER JOIN `custom_fields_prefixeduse_many` ON (`custom_fields_prefixeduse`.`id` = `custom_fields_prefixeduse_many`.`prefixeduse_id`)
  WHERE `custom_fields_prefixeduse_many`.`prefixed_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[7, 9007199254740993]]

SELECT concat('{"id":"', `custom_fields_prefixeduse`.`id`, '","one":') AS `ms_0`, `custom_fields_prefixeduse`.`one_id` AS `ms_1`, `custom_fields_prefixeduse`.`id` AS `ms_2`
FROM `custom_fields_prefixeduse`
ORDER BY `custom_fields_prefixeduse`.`id` ASC LIMIT 100;

SELECT `custom_fields_prefixed`.`key` AS `ms_key`, `custom_fields_prefixed`.`key` AS `ms_0`, concat(',"name":', json_quote(CONVERT(`custom_fields_prefixed`.`name` USING utf8mb4)), '}') AS `ms_1`
FROM `custom_fields_prefixed`
WHERE `custom_fields_prefixed`.`key` IN %s;
-- with [[7, 9007199254740993]]

SELECT ms_key, ms_0
FROM (
  SELECT `custom_fields_prefixeduse_many`.`prefixeduse_id` AS `ms_key`, `custom_fields_prefixed`.`key` AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `custom_fields_prefixeduse_many`.`prefixeduse_id` ORDER BY `custom_fields_prefixed`.`key` IS NULL, `custom_fields_prefixed`.`key` ASC) AS `ms_rank`
  FROM `custom_fields_prefixed`
  LEFT OUTER JOIN `custom_fields_prefixeduse_many` ON (`custom_fields_prefixed`.`key` = `custom_fields_prefixeduse_many`.`prefixed_id`)
  WHERE `custom_fields_prefixeduse_many`.`prefixeduse_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2]]
