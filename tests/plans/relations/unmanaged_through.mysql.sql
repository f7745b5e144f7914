-- statements, default: 4, rows: 4

SELECT concat('{"title":', json_quote(CONVERT(`links_book`.`title` USING utf8mb4)), ',"readers":') AS `ms_0`, `links_book`.`id` AS `ms_1`, `links_book`.`id` AS `ms_2`, `links_book`.`id` AS `ms_3`
FROM `links_book`
ORDER BY `links_book`.`id` ASC LIMIT 100;

SELECT ms_key, ms_0
FROM (
  SELECT `links_loan`.`book_id` AS `ms_key`, concat('{"name":', json_quote(CONVERT(`links_reader`.`name` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `links_loan`.`book_id` ORDER BY `links_reader`.`id` ASC) AS `ms_rank`
  FROM `links_reader`
  LEFT OUTER JOIN `links_loan` ON (`links_reader`.`id` = `links_loan`.`reader_id`)
  WHERE `links_loan`.`book_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1]]

SELECT ms_key, ms_0
FROM (
  SELECT `links_loan`.`book_id` AS `ms_key`, concat('{"name":', json_quote(CONVERT(`links_reader`.`name` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `links_loan`.`book_id` ORDER BY `links_reader`.`id` ASC) AS `ms_rank`
  FROM `links_reader`
  LEFT OUTER JOIN `links_loan` ON (`links_reader`.`id` = `links_loan`.`reader_id`)
  WHERE `links_loan`.`book_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1]]

SELECT ms_key, ms_0
FROM (
  SELECT `links_loan`.`book_id` AS `ms_key`, concat('{"id":', CASE WHEN `links_loan`.`id` IS NULL THEN 'null' ELSE concat('"', `links_loan`.`id`, '"') END, ',"reader":', coalesce((
    SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
    FROM `links_reader` U0
    WHERE U0.`id` = (`links_loan`.`reader_id`)), 'null'), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `links_loan`.`book_id` ORDER BY `links_loan`.`id` IS NULL, `links_loan`.`id` ASC) AS `ms_rank`
  FROM `links_loan`
  WHERE `links_loan`.`book_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1]]
