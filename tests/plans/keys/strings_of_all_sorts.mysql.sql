-- statements, default: 2, rows: 2

SELECT concat('{"code":', json_quote(CONVERT(`keys_label`.`code` USING utf8mb4)), ',"note":', json_quote(CONVERT(`keys_label`.`note` USING utf8mb4)), ',"uses":') AS `ms_0`, `keys_label`.`code` AS `ms_1`
FROM `keys_label`
WHERE `keys_label`.`code` = %s;
-- with ['']

SELECT ms_key, ms_0
FROM (
  SELECT `keys_labeluse`.`label_id` AS `ms_key`, concat('{"id":"', `keys_labeluse`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `keys_labeluse`.`label_id` ORDER BY `keys_labeluse`.`id` ASC) AS `ms_rank`
  FROM `keys_labeluse`
  WHERE `keys_labeluse`.`label_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [['']]

-- statements, default: 2, rows: 2

SELECT concat('{"code":', json_quote(CONVERT(`keys_label`.`code` USING utf8mb4)), ',"note":', json_quote(CONVERT(`keys_label`.`note` USING utf8mb4)), ',"uses":') AS `ms_0`, `keys_label`.`code` AS `ms_1`
FROM `keys_label`
WHERE `keys_label`.`code` = %s;
-- with ['0']

SELECT ms_key, ms_0
FROM (
  SELECT `keys_labeluse`.`label_id` AS `ms_key`, concat('{"id":"', `keys_labeluse`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `keys_labeluse`.`label_id` ORDER BY `keys_labeluse`.`id` ASC) AS `ms_rank`
  FROM `keys_labeluse`
  WHERE `keys_labeluse`.`label_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [['0']]

-- statements, default: 2, rows: 2

SELECT concat('{"code":', json_quote(CONVERT(`keys_label`.`code` USING utf8mb4)), ',"note":', json_quote(CONVERT(`keys_label`.`note` USING utf8mb4)), ',"uses":') AS `ms_0`, `keys_label`.`code` AS `ms_1`
FROM `keys_label`
WHERE `keys_label`.`code` = %s;
-- with ['it\'s "quoted"']

SELECT ms_key, ms_0
FROM (
  SELECT `keys_labeluse`.`label_id` AS `ms_key`, concat('{"id":"', `keys_labeluse`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `keys_labeluse`.`label_id` ORDER BY `keys_labeluse`.`id` ASC) AS `ms_rank`
  FROM `keys_labeluse`
  WHERE `keys_labeluse`.`label_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [['it\'s "quoted"']]

-- statements, default: 2, rows: 2

SELECT concat('{"code":', json_quote(CONVERT(`keys_label`.`code` USING utf8mb4)), ',"note":', json_quote(CONVERT(`keys_label`.`note` USING utf8mb4)), ',"uses":') AS `ms_0`, `keys_label`.`code` AS `ms_1`
FROM `keys_label`
WHERE `keys_label`.`code` = %s;
-- with ['100%']

SELECT ms_key, ms_0
FROM (
  SELECT `keys_labeluse`.`label_id` AS `ms_key`, concat('{"id":"', `keys_labeluse`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `keys_labeluse`.`label_id` ORDER BY `keys_labeluse`.`id` ASC) AS `ms_rank`
  FROM `keys_labeluse`
  WHERE `keys_labeluse`.`label_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [['100%']]

-- statements, default: 2, rows: 2

SELECT concat('{"code":', json_quote(CONVERT(`keys_label`.`code` USING utf8mb4)), ',"note":', json_quote(CONVERT(`keys_label`.`note` USING utf8mb4)), ',"uses":') AS `ms_0`, `keys_label`.`code` AS `ms_1`
FROM `keys_label`
WHERE `keys_label`.`code` = %s;
-- with ['ключ 🔑']

SELECT ms_key, ms_0
FROM (
  SELECT `keys_labeluse`.`label_id` AS `ms_key`, concat('{"id":"', `keys_labeluse`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `keys_labeluse`.`label_id` ORDER BY `keys_labeluse`.`id` ASC) AS `ms_rank`
  FROM `keys_labeluse`
  WHERE `keys_labeluse`.`label_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [['ключ 🔑']]

-- statements, default: 2, rows: 2

SELECT concat('{"code":', json_quote(CONVERT(`keys_label`.`code` USING utf8mb4)), ',"note":', json_quote(CONVERT(`keys_label`.`note` USING utf8mb4)), ',"uses":') AS `ms_0`, `keys_label`.`code` AS `ms_1`
FROM `keys_label`
WHERE `keys_label`.`code` = %s;
-- with ['null']

SELECT ms_key, ms_0
FROM (
  SELECT `keys_labeluse`.`label_id` AS `ms_key`, concat('{"id":"', `keys_labeluse`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `keys_labeluse`.`label_id` ORDER BY `keys_labeluse`.`id` ASC) AS `ms_rank`
  FROM `keys_labeluse`
  WHERE `keys_labeluse`.`label_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [['null']]
