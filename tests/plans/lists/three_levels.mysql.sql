-- statements, default: 4, rows: 4

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), ',"volumes":') AS `ms_0`, `library_writer`.`id` AS `ms_1`
FROM `library_writer`
ORDER BY `library_writer`.`born` IS NULL, `library_writer`.`born` ASC, `library_writer`.`id` ASC LIMIT 10;

SELECT ms_key, ms_0, ms_1, ms_2
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"copies":') AS `ms_0`, `library_volume`.`id` AS `ms_1`, `library_volume`.`id` AS `ms_2`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`published` IS NOT NULL, `library_volume`.`published` DESC, `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  WHERE `library_volume`.`writer_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 2
ORDER BY t.ms_rank;
-- with [[1, 2, 3, 4, 5, 6]]

SELECT ms_key, ms_0
FROM (
  SELECT `library_copy`.`volume_id` AS `ms_key`, concat('{"number":', `library_copy`.`number`, '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_copy`.`volume_id` ORDER BY `library_copy`.`number` ASC, `library_copy`.`serial` ASC) AS `ms_rank`
  FROM `library_copy`
  WHERE `library_copy`.`volume_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 2
ORDER BY t.ms_rank;
-- with [[12, 15, 18, 20, 21, 22, 24, 3, 6, 9]]

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume_subjects`.`volume_id` AS `ms_key`, concat('{"title":', json_quote(CONVERT(`library_subject`.`title` USING utf8mb4)), ',"parent":', coalesce((
    SELECT concat('{"title":', json_quote(CONVERT(V0.`title` USING utf8mb4)), ',"parent":', coalesce((
      SELECT concat('{"title":', json_quote(CONVERT(U0.`title` USING utf8mb4)), '}') AS `ms_0`
      FROM `library_subject` U0
      WHERE U0.`id` = (V0.`parent_id`)), 'null'), '}') AS `ms_0`
    FROM `library_subject` V0
    WHERE V0.`id` = (`library_subject`.`parent_id`)), 'null'), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume_subjects`.`volume_id` ORDER BY `library_subject`.`id` ASC) AS `ms_rank`
  FROM `library_subject`
  LEFT OUTER JOIN `library_volume_subjects` ON (`library_subject`.`id` = `library_volume_subjects`.`subject_id`)
  WHERE `library_volume_subjects`.`volume_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 3
ORDER BY t.ms_rank;
-- with [[12, 15, 18, 20, 21, 22, 24, 3, 6, 9]]
