-- statements, default: 6, rows: 6

SELECT concat('{"id":"', `library_volume`.`id`, '","helpers":') AS `ms_0`, `library_volume`.`id` AS `ms_1`, `library_volume`.`id` AS `ms_2`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 3;

SELECT ms_key, ms_0
FROM (
  SELECT `library_help`.`volume_id` AS `ms_key`, concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_help`.`volume_id` ORDER BY `library_writer`.`id` DESC) AS `ms_rank`
  FROM `library_writer`
  LEFT OUTER JOIN `library_help` ON (`library_writer`.`id` = `library_help`.`writer_id`)
  WHERE `library_help`.`volume_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2, 3]]

SELECT ms_key, ms_0
FROM (
  SELECT `library_help`.`volume_id` AS `ms_key`, concat('{"role":', json_quote(CONVERT(`library_help`.`role` USING utf8mb4)), ',"writer":', coalesce((
    SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
    FROM `library_writer` U0
    WHERE U0.`id` = (`library_help`.`writer_id`)), 'null'), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_help`.`volume_id` ORDER BY `library_help`.`id` ASC) AS `ms_rank`
  FROM `library_help`
  WHERE `library_help`.`volume_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2, 3]]

SELECT `library_writer`.`id` AS `ms_0`, `library_writer`.`id` AS `ms_1`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 2;

SELECT ms_key, ms_0
FROM (
  SELECT `library_help`.`writer_id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_help`.`writer_id` ORDER BY `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  LEFT OUTER JOIN `library_help` ON (`library_volume`.`id` = `library_help`.`volume_id`)
  WHERE `library_help`.`writer_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2]]

SELECT ms_key, ms_0
FROM (
  SELECT `library_help`.`writer_id` AS `ms_key`, concat('{"volume":', coalesce((
    SELECT concat('{"title":', json_quote(CONVERT(U0.`title` USING utf8mb4)), '}') AS `ms_0`
    FROM `library_volume` U0
    WHERE U0.`id` = (`library_help`.`volume_id`)), 'null'), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_help`.`writer_id` ORDER BY `library_help`.`id` ASC) AS `ms_rank`
  FROM `library_help`
  WHERE (`library_help`.`role` = %s AND `library_help`.`writer_id` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with ['editor', [1, 2]]
