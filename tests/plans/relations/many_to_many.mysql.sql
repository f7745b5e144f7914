-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_volume`.`id`, '","subjects":') AS `ms_0`, `library_volume`.`id` AS `ms_1`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 3;

SELECT ms_key, ms_0, ms_1
FROM (
  SELECT `library_volume_subjects`.`volume_id` AS `ms_key`, concat('{"title":', json_quote(CONVERT(`library_subject`.`title` USING utf8mb4)), ',"volumes":') AS `ms_0`, `library_subject`.`id` AS `ms_1`, ROW_NUMBER() OVER (PARTITION BY `library_volume_subjects`.`volume_id` ORDER BY `library_subject`.`title` ASC, `library_subject`.`id` ASC) AS `ms_rank`
  FROM `library_subject`
  LEFT OUTER JOIN `library_volume_subjects` ON (`library_subject`.`id` = `library_volume_subjects`.`subject_id`)
  WHERE `library_volume_subjects`.`volume_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2, 3]]

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume_subjects`.`subject_id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume_subjects`.`subject_id` ORDER BY `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  LEFT OUTER JOIN `library_volume_subjects` ON (`library_volume`.`id` = `library_volume_subjects`.`volume_id`)
  WHERE `library_volume_subjects`.`subject_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 2
ORDER BY t.ms_rank;
-- with [[1, 2, 3, 4]]
