-- statements, default: 7, rows: 7

SELECT concat('{"label":', json_quote(CONVERT(`library_rack`.`label` USING utf8mb4)), '}') AS `ms_0`
FROM `library_rack`
WHERE (`library_rack`.`inside_id` IS NOT NULL AND `library_rack`.`inside_id` IS NULL)
ORDER BY `library_rack`.`id` ASC LIMIT 100;

SELECT concat('{"label":', json_quote(CONVERT(`library_rack`.`label` USING utf8mb4)), ',"racks":') AS `ms_0`, `library_rack`.`id` AS `ms_1`
FROM `library_rack`
WHERE NOT (`library_rack`.`inside_id` IS NOT NULL AND `library_rack`.`inside_id` IN (
  SELECT U0.`id` AS `id`
  FROM `library_rack` U0) AND `library_rack`.`inside_id` IS NOT NULL)
ORDER BY `library_rack`.`id` ASC LIMIT 3;

SELECT ms_key, ms_0, ms_1
FROM (
  SELECT `library_rack`.`inside_id` AS `ms_key`, concat('{"label":', json_quote(CONVERT(`library_rack`.`label` USING utf8mb4)), ',"racks":') AS `ms_0`, `library_rack`.`id` AS `ms_1`, ROW_NUMBER() OVER (PARTITION BY `library_rack`.`inside_id` ORDER BY `library_rack`.`id` ASC) AS `ms_rank`
  FROM `library_rack`
  WHERE `library_rack`.`inside_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 3
ORDER BY t.ms_rank;
-- with [[1]]

SELECT ms_key, ms_0, ms_1, ms_2
FROM (
  SELECT `library_rack`.`inside_id` AS `ms_key`, concat('{"label":', json_quote(CONVERT(`library_rack`.`label` USING utf8mb4)), ',"racks":') AS `ms_0`, `library_rack`.`id` AS `ms_1`, concat(',"inside":', coalesce((
    SELECT concat('{"label":', json_quote(CONVERT(U0.`label` USING utf8mb4)), '}') AS `ms_0`
    FROM `library_rack` U0
    WHERE U0.`id` = (`library_rack`.`inside_id`)), 'null'), '}') AS `ms_2`, ROW_NUMBER() OVER (PARTITION BY `library_rack`.`inside_id` ORDER BY `library_rack`.`id` ASC) AS `ms_rank`
  FROM `library_rack`
  WHERE `library_rack`.`inside_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 3
ORDER BY t.ms_rank;
-- with [[2, 3]]

SELECT ms_key, ms_0
FROM (
  SELECT `library_rack`.`inside_id` AS `ms_key`, concat('{"label":', json_quote(CONVERT(`library_rack`.`label` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_rack`.`inside_id` ORDER BY `library_rack`.`id` ASC) AS `ms_rank`
  FROM `library_rack`
  WHERE `library_rack`.`inside_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[4]]

SELECT concat('{"title":', json_quote(CONVERT(`library_subject`.`title` USING utf8mb4)), ',"parent":', coalesce((
  SELECT concat('{"title":', json_quote(CONVERT(U0.`title` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_subject` U0
  WHERE U0.`id` = (`library_subject`.`parent_id`)), 'null'), ',"children":') AS `ms_0`, `library_subject`.`id` AS `ms_1`
FROM `library_subject`
ORDER BY `library_subject`.`id` ASC LIMIT 9;

SELECT ms_key, ms_0
FROM (
  SELECT `library_subject`.`parent_id` AS `ms_key`, concat('{"title":', json_quote(CONVERT(`library_subject`.`title` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_subject`.`parent_id` ORDER BY `library_subject`.`id` ASC) AS `ms_rank`
  FROM `library_subject`
  WHERE `library_subject`.`parent_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2, 3, 4]]
