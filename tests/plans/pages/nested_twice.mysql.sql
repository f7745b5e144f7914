-- statements, default: 5, rows: 5

SELECT concat('{"name":', json_quote(CONVERT(`library_press`.`name` USING utf8mb4)), ',"volumes":[]}') AS `ms_0`
FROM `library_press`
ORDER BY `library_press`.`code` ASC LIMIT 100;

SELECT `library_writer`.`id` AS `ms_0`
FROM (
  SELECT `library_writer`.`id`
  FROM `library_writer`
  ORDER BY `library_writer`.`id` ASC LIMIT 2 OFFSET 1) `library_writer`
ORDER BY `library_writer`.`id` ASC;

SELECT ms_key, ms_0, ms_1, ms_2
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '","copies":') AS `ms_0`, `library_volume`.`id` AS `ms_1`, `library_volume`.`id` AS `ms_2`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  WHERE `library_volume`.`writer_id` IN %s) t
WHERE t.ms_rank > 1 AND t.ms_rank <= 1 + 2
ORDER BY t.ms_rank;
-- with [[2, 3]]

SELECT ms_key, ms_0
FROM (
  SELECT `library_copy`.`volume_id` AS `ms_key`, concat('{"number":', `library_copy`.`number`, ',"borrowings":[]}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_copy`.`volume_id` ORDER BY `library_copy`.`number` DESC, `library_copy`.`serial` ASC) AS `ms_rank`
  FROM `library_copy`
  WHERE `library_copy`.`volume_id` IN %s) t
WHERE t.ms_rank > 1 AND t.ms_rank <= 1 + 1
ORDER BY t.ms_rank;
-- with [[11, 12, 6, 7]]

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume_subjects`.`volume_id` AS `ms_key`, concat('{"title":', json_quote(CONVERT(`library_subject`.`title` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume_subjects`.`volume_id` ORDER BY `library_subject`.`id` ASC) AS `ms_rank`
  FROM `library_subject`
  LEFT OUTER JOIN `library_volume_subjects` ON (`library_subject`.`id` = `library_volume_subjects`.`subject_id`)
  WHERE `library_volume_subjects`.`volume_id` IN %s) t
WHERE t.ms_rank > 1 AND t.ms_rank <= 1 + 1
ORDER BY t.ms_rank;
-- with [[11, 12, 6, 7]]
