-- statements, default: 8, rows: 8

SELECT concat('{"name":', json_quote(CONVERT(`elsewhere_ledger`.`name` USING utf8mb4)), ',"entries":') AS `ms_0`, `elsewhere_ledger`.`id` AS `ms_1`
FROM `elsewhere_ledger`
ORDER BY `elsewhere_ledger`.`id` ASC LIMIT 5;

SELECT ms_key, ms_0, ms_1, ms_2
FROM (
  SELECT `elsewhere_entry`.`ledger_id` AS `ms_key`, concat('{"amount":"', `elsewhere_entry`.`amount`, '","tags":') AS `ms_0`, `elsewhere_entry`.`id` AS `ms_1`, `elsewhere_entry`.`article_id` AS `ms_2`, ROW_NUMBER() OVER (PARTITION BY `elsewhere_entry`.`ledger_id` ORDER BY `elsewhere_entry`.`id` ASC) AS `ms_rank`
  FROM `elsewhere_entry`
  WHERE `elsewhere_entry`.`ledger_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 5
ORDER BY t.ms_rank;
-- with [[1]]

SELECT ms_key, ms_0
FROM (
  SELECT `elsewhere_entry_tags`.`entry_id` AS `ms_key`, concat('{"name":', json_quote(CONVERT(`elsewhere_mark`.`name` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `elsewhere_entry_tags`.`entry_id` ORDER BY `elsewhere_mark`.`id` ASC) AS `ms_rank`
  FROM `elsewhere_mark`
  LEFT OUTER JOIN `elsewhere_entry_tags` ON (`elsewhere_mark`.`id` = `elsewhere_entry_tags`.`mark_id`)
  WHERE `elsewhere_entry_tags`.`entry_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 5
ORDER BY t.ms_rank;
-- with [[1, 2, 3]]

SELECT `clash_one_article`.`id` AS `ms_key`, concat('{"title":', json_quote(CONVERT(`clash_one_article`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `clash_one_article`
WHERE `clash_one_article`.`id` IN %s;
-- with [[1, 404]]

SELECT concat('{"amount":"', `elsewhere_entry`.`amount`, '","ledger":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `elsewhere_ledger` U0
  WHERE U0.`id` = (`elsewhere_entry`.`ledger_id`)), 'null'), ',"article":') AS `ms_0`, `elsewhere_entry`.`article_id` AS `ms_1`
FROM `elsewhere_entry`
ORDER BY `elsewhere_entry`.`amount` ASC, `elsewhere_entry`.`id` ASC LIMIT 5;

SELECT `clash_one_article`.`id` AS `ms_key`, concat('{"id":"', `clash_one_article`.`id`, '","title":', json_quote(CONVERT(`clash_one_article`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `clash_one_article`
WHERE `clash_one_article`.`id` IN %s;
-- with [[1, 404]]

SELECT concat('{"name":', json_quote(CONVERT(`elsewhere_mark`.`name` USING utf8mb4)), ',"entries":') AS `ms_0`, `elsewhere_mark`.`id` AS `ms_1`
FROM `elsewhere_mark`
ORDER BY `elsewhere_mark`.`id` ASC LIMIT 5;

SELECT ms_key, ms_0
FROM (
  SELECT `elsewhere_entry_tags`.`mark_id` AS `ms_key`, concat('{"amount":"', `elsewhere_entry`.`amount`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `elsewhere_entry_tags`.`mark_id` ORDER BY `elsewhere_entry`.`id` ASC) AS `ms_rank`
  FROM `elsewhere_entry`
  LEFT OUTER JOIN `elsewhere_entry_tags` ON (`elsewhere_entry`.`id` = `elsewhere_entry_tags`.`entry_id`)
  WHERE `elsewhere_entry_tags`.`mark_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 2
ORDER BY t.ms_rank;
-- with [[1]]
