-- statements, default: 5, rows: 5

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
ORDER BY CASE WHEN `library_volume`.`writer_id` IS NOT NULL THEN (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_volume`.`writer_id`)) ELSE NULL END IS NOT NULL, CASE WHEN `library_volume`.`writer_id` IS NOT NULL THEN (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_volume`.`writer_id`)) ELSE NULL END DESC, (
  SELECT SUM(U0.`pages`) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`press_id` = (`library_volume`.`press_id`)) IS NULL, (
  SELECT SUM(U0.`pages`) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`press_id` = (`library_volume`.`press_id`)) ASC, `library_volume`.`id` ASC LIMIT 100;

SELECT concat('{"name":', json_quote(CONVERT(`library_press`.`name` USING utf8mb4)), ',"volumes":') AS `ms_0`, `library_press`.`code` AS `ms_1`
FROM `library_press`
ORDER BY `library_press`.`code` ASC LIMIT 100;

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume`.`press_id` AS `ms_key`, concat('{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`press_id` ORDER BY (
    SELECT COUNT(*) AS `ms_measure`
    FROM `library_copy` U0
    WHERE U0.`volume_id` = (`library_volume`.`id`)) DESC, `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  WHERE `library_volume`.`press_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 2
ORDER BY t.ms_rank;
-- with [['a/b', 'old', 'penguin']]

SELECT concat('{"number":', `library_copy`.`number`, ',"volume":', CASE WHEN `library_copy`.`volume_id` IS NULL THEN 'null' ELSE concat('{"id":"', `library_copy`.`volume_id`, '"}') END, '}') AS `ms_0`
FROM `library_copy`
INNER JOIN `library_volume` ON (`library_copy`.`volume_id` = `library_volume`.`id`)
ORDER BY (
  SELECT AVG(CAST(U0.`pages` AS DOUBLE)) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_volume`.`writer_id`)) IS NOT NULL, (
  SELECT AVG(CAST(U0.`pages` AS DOUBLE)) AS `ms_measure`
  FROM `library_volume` U0
  WHERE U0.`writer_id` = (`library_volume`.`writer_id`)) DESC, `library_copy`.`volume_id` IS NULL, `library_copy`.`volume_id` ASC, `library_copy`.`number` ASC, `library_copy`.`serial` ASC LIMIT 4;

SELECT concat('{"title":', json_quote(CONVERT(`library_subject`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `library_subject`
ORDER BY (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  INNER JOIN `library_volume_subjects` U1 ON (U0.`id` = U1.`volume_id`)
  WHERE U1.`subject_id` = (`library_subject`.`id`)) ASC, (
  SELECT MAX(U0.`published`) AS `ms_measure`
  FROM `library_volume` U0
  INNER JOIN `library_volume_subjects` U1 ON (U0.`id` = U1.`volume_id`)
  WHERE U1.`subject_id` = (`library_subject`.`id`)) IS NOT NULL, (
  SELECT MAX(U0.`published`) AS `ms_measure`
  FROM `library_volume` U0
  INNER JOIN `library_volume_subjects` U1 ON (U0.`id` = U1.`volume_id`)
  WHERE U1.`subject_id` = (`library_subject`.`id`)) DESC, `library_subject`.`id` ASC LIMIT 100;
