-- statements, default: 7, rows: 7

SELECT concat('{"id":"', `library_writer`.`id`, '","volumes":') AS `ms_0`, `library_writer`.`id` AS `ms_1`, `library_writer`.`id` AS `ms_2`, `library_writer`.`id` AS `ms_3`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 100;

SELECT ms_key, ms_0
FROM (
  SELECT ms_key, ms_0, ROW_NUMBER() OVER (PARTITION BY ms_key ORDER BY f.ms_rank) AS ms_rank
  FROM (
    SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`id` ASC) AS `ms_rank`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id`, `library_volume`.`pages` ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`id` ASC) AS `ms_first`
    FROM `library_volume`
    WHERE `library_volume`.`writer_id` IN %s) f
  WHERE f.ms_first = 1) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + %s
ORDER BY t.ms_rank;
-- with [[1, 2, 3, 4, 5, 6], 2]

SELECT ms_key, ms_0
FROM (
  SELECT ms_key, ms_0, ROW_NUMBER() OVER (PARTITION BY ms_key ORDER BY f.ms_rank) AS ms_rank
  FROM (
    SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '","lendable":', CASE WHEN `library_volume`.`lendable` THEN 'true' WHEN NOT `library_volume`.`lendable` THEN 'false' END, ',"pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`lendable` ASC, `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC) AS `ms_rank`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id`, `library_volume`.`lendable` ORDER BY `library_volume`.`lendable` ASC, `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC) AS `ms_first`
    FROM `library_volume`
    WHERE (`library_volume`.`pages` > %s AND `library_volume`.`writer_id` IN %s)) f
  WHERE f.ms_first = 1) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [0, [1, 2, 3, 4, 5, 6]]

SELECT ms_key, ms_0
FROM (
  SELECT ms_key, ms_0, ROW_NUMBER() OVER (PARTITION BY ms_key ORDER BY f.ms_rank) AS ms_rank
  FROM (
    SELECT `library_help`.`writer_id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_help`.`writer_id` ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`id` ASC) AS `ms_rank`, ROW_NUMBER() OVER (PARTITION BY `library_help`.`writer_id`, `library_volume`.`pages` ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`id` ASC) AS `ms_first`
    FROM `library_volume`
    LEFT OUTER JOIN `library_help` ON (`library_volume`.`id` = `library_help`.`volume_id`)
    WHERE `library_help`.`writer_id` IN %s) f
  WHERE f.ms_first = 1) t
WHERE t.ms_rank > 1 AND t.ms_rank <= 1 + 2
ORDER BY t.ms_rank;
-- with [[1, 2, 3, 4, 5, 6]]

SELECT `library_volume`.`id` AS `ms_0`, `library_volume`.`id` AS `ms_1`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 3;

SELECT ms_key, ms_0
FROM (
  SELECT ms_key, ms_0, ROW_NUMBER() OVER (PARTITION BY ms_key ORDER BY f.ms_rank) AS ms_rank
  FROM (
    SELECT `library_critique`.`volume_id` AS `ms_key`, concat('{"stars":', `library_critique`.`stars`, '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_critique`.`volume_id` ORDER BY `library_critique`.`stars` ASC, `library_critique`.`id` ASC) AS `ms_rank`, ROW_NUMBER() OVER (PARTITION BY `library_critique`.`volume_id`, `library_critique`.`stars` ORDER BY `library_critique`.`stars` ASC, `library_critique`.`id` ASC) AS `ms_first`
    FROM `library_critique`
    WHERE `library_critique`.`volume_id` IN %s) f
  WHERE f.ms_first = 1) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2, 3]]

SELECT ms_key, ms_0
FROM (
  SELECT ms_key, ms_0, ROW_NUMBER() OVER (PARTITION BY ms_key ORDER BY f.ms_rank) AS ms_rank
  FROM (
    SELECT `library_volume_subjects`.`volume_id` AS `ms_key`, concat('{"title":', json_quote(CONVERT(`library_subject`.`title` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume_subjects`.`volume_id` ORDER BY `library_subject`.`title` ASC, `library_subject`.`id` ASC) AS `ms_rank`, ROW_NUMBER() OVER (PARTITION BY `library_volume_subjects`.`volume_id`, `library_subject`.`title` ORDER BY `library_subject`.`title` ASC, `library_subject`.`id` ASC) AS `ms_first`
    FROM `library_subject`
    LEFT OUTER JOIN `library_volume_subjects` ON (`library_subject`.`id` = `library_volume_subjects`.`subject_id`)
    WHERE `library_volume_subjects`.`volume_id` IN %s) f
  WHERE f.ms_first = 1) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2, 3]]

-- statements, default: 7, rows: 7

SELECT concat('{"id":"', `library_writer`.`id`, '","volumes":') AS `ms_0`, `library_writer`.`id` AS `ms_1`, `library_writer`.`id` AS `ms_2`, `library_writer`.`id` AS `ms_3`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 100;

SELECT ms_key, ms_0
FROM (
  SELECT ms_key, ms_0, ROW_NUMBER() OVER (PARTITION BY ms_key ORDER BY f.ms_rank) AS ms_rank
  FROM (
    SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`id` ASC) AS `ms_rank`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id`, `library_volume`.`pages` ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`id` ASC) AS `ms_first`
    FROM `library_volume`
    WHERE `library_volume`.`writer_id` IN %s) f
  WHERE f.ms_first = 1) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + %s
ORDER BY t.ms_rank;
-- with [[1, 2, 3, 4, 5, 6], 20]

SELECT ms_key, ms_0
FROM (
  SELECT ms_key, ms_0, ROW_NUMBER() OVER (PARTITION BY ms_key ORDER BY f.ms_rank) AS ms_rank
  FROM (
    SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '","lendable":', CASE WHEN `library_volume`.`lendable` THEN 'true' WHEN NOT `library_volume`.`lendable` THEN 'false' END, ',"pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`lendable` ASC, `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC) AS `ms_rank`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id`, `library_volume`.`lendable` ORDER BY `library_volume`.`lendable` ASC, `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC) AS `ms_first`
    FROM `library_volume`
    WHERE (`library_volume`.`pages` > %s AND `library_volume`.`writer_id` IN %s)) f
  WHERE f.ms_first = 1) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [0, [1, 2, 3, 4, 5, 6]]

SELECT ms_key, ms_0
FROM (
  SELECT ms_key, ms_0, ROW_NUMBER() OVER (PARTITION BY ms_key ORDER BY f.ms_rank) AS ms_rank
  FROM (
    SELECT `library_help`.`writer_id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_help`.`writer_id` ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`id` ASC) AS `ms_rank`, ROW_NUMBER() OVER (PARTITION BY `library_help`.`writer_id`, `library_volume`.`pages` ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`id` ASC) AS `ms_first`
    FROM `library_volume`
    LEFT OUTER JOIN `library_help` ON (`library_volume`.`id` = `library_help`.`volume_id`)
    WHERE `library_help`.`writer_id` IN %s) f
  WHERE f.ms_first = 1) t
WHERE t.ms_rank > 1 AND t.ms_rank <= 1 + 2
ORDER BY t.ms_rank;
-- with [[1, 2, 3, 4, 5, 6]]

SELECT `library_volume`.`id` AS `ms_0`, `library_volume`.`id` AS `ms_1`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 3;

SELECT ms_key, ms_0
FROM (
  SELECT ms_key, ms_0, ROW_NUMBER() OVER (PARTITION BY ms_key ORDER BY f.ms_rank) AS ms_rank
  FROM (
    SELECT `library_critique`.`volume_id` AS `ms_key`, concat('{"stars":', `library_critique`.`stars`, '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_critique`.`volume_id` ORDER BY `library_critique`.`stars` ASC, `library_critique`.`id` ASC) AS `ms_rank`, ROW_NUMBER() OVER (PARTITION BY `library_critique`.`volume_id`, `library_critique`.`stars` ORDER BY `library_critique`.`stars` ASC, `library_critique`.`id` ASC) AS `ms_first`
    FROM `library_critique`
    WHERE `library_critique`.`volume_id` IN %s) f
  WHERE f.ms_first = 1) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2, 3]]

SELECT ms_key, ms_0
FROM (
  SELECT ms_key, ms_0, ROW_NUMBER() OVER (PARTITION BY ms_key ORDER BY f.ms_rank) AS ms_rank
  FROM (
    SELECT `library_volume_subjects`.`volume_id` AS `ms_key`, concat('{"title":', json_quote(CONVERT(`library_subject`.`title` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume_subjects`.`volume_id` ORDER BY `library_subject`.`title` ASC, `library_subject`.`id` ASC) AS `ms_rank`, ROW_NUMBER() OVER (PARTITION BY `library_volume_subjects`.`volume_id`, `library_subject`.`title` ORDER BY `library_subject`.`title` ASC, `library_subject`.`id` ASC) AS `ms_first`
    FROM `library_subject`
    LEFT OUTER JOIN `library_volume_subjects` ON (`library_subject`.`id` = `library_volume_subjects`.`subject_id`)
    WHERE `library_volume_subjects`.`volume_id` IN %s) f
  WHERE f.ms_first = 1) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2, 3]]

-- statements, default: 7, rows: 7

SELECT concat('{"id":"', `library_writer`.`id`, '","volumes":') AS `ms_0`, `library_writer`.`id` AS `ms_1`, `library_writer`.`id` AS `ms_2`, `library_writer`.`id` AS `ms_3`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 100;

SELECT ms_key, ms_0
FROM (
  SELECT ms_key, ms_0, ROW_NUMBER() OVER (PARTITION BY ms_key ORDER BY f.ms_rank) AS ms_rank
  FROM (
    SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`id` ASC) AS `ms_rank`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id`, `library_volume`.`pages` ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`id` ASC) AS `ms_first`
    FROM `library_volume`
    WHERE `library_volume`.`writer_id` IN %s) f
  WHERE f.ms_first = 1) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + %s
ORDER BY t.ms_rank;
-- with [[1, 2, 3, 4, 5, 6], 0]

SELECT ms_key, ms_0
FROM (
  SELECT ms_key, ms_0, ROW_NUMBER() OVER (PARTITION BY ms_key ORDER BY f.ms_rank) AS ms_rank
  FROM (
    SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '","lendable":', CASE WHEN `library_volume`.`lendable` THEN 'true' WHEN NOT `library_volume`.`lendable` THEN 'false' END, ',"pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`lendable` ASC, `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC) AS `ms_rank`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id`, `library_volume`.`lendable` ORDER BY `library_volume`.`lendable` ASC, `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC) AS `ms_first`
    FROM `library_volume`
    WHERE (`library_volume`.`pages` > %s AND `library_volume`.`writer_id` IN %s)) f
  WHERE f.ms_first = 1) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [0, [1, 2, 3, 4, 5, 6]]

SELECT ms_key, ms_0
FROM (
  SELECT ms_key, ms_0, ROW_NUMBER() OVER (PARTITION BY ms_key ORDER BY f.ms_rank) AS ms_rank
  FROM (
    SELECT `library_help`.`writer_id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '","pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_help`.`writer_id` ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`id` ASC) AS `ms_rank`, ROW_NUMBER() OVER (PARTITION BY `library_help`.`writer_id`, `library_volume`.`pages` ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`id` ASC) AS `ms_first`
    FROM `library_volume`
    LEFT OUTER JOIN `library_help` ON (`library_volume`.`id` = `library_help`.`volume_id`)
    WHERE `library_help`.`writer_id` IN %s) f
  WHERE f.ms_first = 1) t
WHERE t.ms_rank > 1 AND t.ms_rank <= 1 + 2
ORDER BY t.ms_rank;
-- with [[1, 2, 3, 4, 5, 6]]

SELECT `library_volume`.`id` AS `ms_0`, `library_volume`.`id` AS `ms_1`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 3;

SELECT ms_key, ms_0
FROM (
  SELECT ms_key, ms_0, ROW_NUMBER() OVER (PARTITION BY ms_key ORDER BY f.ms_rank) AS ms_rank
  FROM (
    SELECT `library_critique`.`volume_id` AS `ms_key`, concat('{"stars":', `library_critique`.`stars`, '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_critique`.`volume_id` ORDER BY `library_critique`.`stars` ASC, `library_critique`.`id` ASC) AS `ms_rank`, ROW_NUMBER() OVER (PARTITION BY `library_critique`.`volume_id`, `library_critique`.`stars` ORDER BY `library_critique`.`stars` ASC, `library_critique`.`id` ASC) AS `ms_first`
    FROM `library_critique`
    WHERE `library_critique`.`volume_id` IN %s) f
  WHERE f.ms_first = 1) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2, 3]]

SELECT ms_key, ms_0
FROM (
  SELECT ms_key, ms_0, ROW_NUMBER() OVER (PARTITION BY ms_key ORDER BY f.ms_rank) AS ms_rank
  FROM (
    SELECT `library_volume_subjects`.`volume_id` AS `ms_key`, concat('{"title":', json_quote(CONVERT(`library_subject`.`title` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume_subjects`.`volume_id` ORDER BY `library_subject`.`title` ASC, `library_subject`.`id` ASC) AS `ms_rank`, ROW_NUMBER() OVER (PARTITION BY `library_volume_subjects`.`volume_id`, `library_subject`.`title` ORDER BY `library_subject`.`title` ASC, `library_subject`.`id` ASC) AS `ms_first`
    FROM `library_subject`
    LEFT OUTER JOIN `library_volume_subjects` ON (`library_subject`.`id` = `library_volume_subjects`.`subject_id`)
    WHERE `library_volume_subjects`.`volume_id` IN %s) f
  WHERE f.ms_first = 1) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2, 3]]
