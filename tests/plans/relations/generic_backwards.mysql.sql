-- statements, default: 6, rows: 6

SELECT concat('{"url":', json_quote(CONVERT(`generic_bookmark`.`url` USING utf8mb4)), ',"tags":') AS `ms_0`, `generic_bookmark`.`id` AS `ms_1`, `generic_bookmark`.`id` AS `ms_2`
FROM `generic_bookmark`
ORDER BY `generic_bookmark`.`id` ASC LIMIT 100;

SELECT ms_key, ms_0
FROM (
  SELECT `generic_tag`.`object_id` AS `ms_key`, concat('{"name":', json_quote(CONVERT(`generic_tag`.`name` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `generic_tag`.`object_id` ORDER BY `generic_tag`.`name` DESC, `generic_tag`.`id` ASC) AS `ms_rank`
  FROM `generic_tag`
  INNER JOIN `django_content_type` ON (`generic_tag`.`content_type_id` = `django_content_type`.`id`)
  WHERE (`django_content_type`.`app_label` = %s AND `django_content_type`.`model` = %s AND `generic_tag`.`object_id` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with ['generic', 'bookmark', [1, 2]]

SELECT ms_key, ms_0
FROM (
  SELECT `generic_remark`.`key` AS `ms_key`, concat('{"text":', json_quote(CONVERT(`generic_remark`.`text` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `generic_remark`.`key` ORDER BY `generic_remark`.`id` ASC) AS `ms_rank`
  FROM `generic_remark`
  INNER JOIN `django_content_type` ON (`generic_remark`.`kind_id` = `django_content_type`.`id`)
  WHERE (`django_content_type`.`app_label` = %s AND `django_content_type`.`model` = %s AND `generic_remark`.`key` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with ['generic', 'bookmark', ['1', '2']]

SELECT concat('{"name":', json_quote(CONVERT(`generic_item`.`name` USING utf8mb4)), ',"tags":') AS `ms_0`, `generic_item`.`id` AS `ms_1`
FROM `generic_item`
ORDER BY `generic_item`.`id` ASC LIMIT 100;

SELECT ms_key, ms_0
FROM (
  SELECT `generic_tag`.`object_id` AS `ms_key`, concat('{"name":', json_quote(CONVERT(`generic_tag`.`name` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `generic_tag`.`object_id` ORDER BY `generic_tag`.`id` ASC) AS `ms_rank`
  FROM `generic_tag`
  INNER JOIN `django_content_type` ON (`generic_tag`.`content_type_id` = `django_content_type`.`id`)
  WHERE (`django_content_type`.`app_label` = %s AND `django_content_type`.`model` = %s AND `generic_tag`.`object_id` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with ['generic', 'item', [1]]

SELECT concat('{"url":', json_quote(CONVERT(`generic_bookmark`.`url` USING utf8mb4)), '}') AS `ms_0`
FROM `generic_bookmark`
WHERE EXISTS(
  SELECT %s AS `a`
  FROM `generic_tag` U0
  INNER JOIN `django_content_type` U1 ON (U0.`content_type_id` = U1.`id`)
  WHERE (U1.`app_label` = %s AND U1.`model` = %s AND U0.`object_id` = (`generic_bookmark`.`id`) AND U0.`name` LIKE BINARY %s) LIMIT 1)
ORDER BY `generic_bookmark`.`id` ASC LIMIT 100;
-- with [1, 'generic', 'bookmark', '%again%']
