-- statements, default: 5, rows: 5

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_writer` U0
  INNER JOIN `library_help` U1 ON (U0.`id` = U1.`writer_id`)
  WHERE U1.`volume_id` = (`library_volume`.`id`)) >= %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [1]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE ((
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  INNER JOIN `library_help` U1 ON (U0.`id` = U1.`volume_id`)
  WHERE U1.`writer_id` = (`library_writer`.`id`)) >= %s AND (
  SELECT MAX(U0.`pages`) AS `ms_measure`
  FROM `library_volume` U0
  INNER JOIN `library_help` U1 ON (U0.`id` = U1.`volume_id`)
  WHERE U1.`writer_id` = (`library_writer`.`id`)) > %s)
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1, 10]

SELECT concat('{"title":', json_quote(CONVERT(`library_subject`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `library_subject`
WHERE (
  SELECT AVG(CAST(U0.`pages` AS DOUBLE)) AS `ms_measure`
  FROM `library_volume` U0
  INNER JOIN `library_volume_subjects` U1 ON (U0.`id` = U1.`volume_id`)
  WHERE U1.`subject_id` = (`library_subject`.`id`)) > %s
ORDER BY `library_subject`.`id` ASC LIMIT 100;
-- with [100.0]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE ((
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_volume`.`writer_id`) AND U0.`price` < (`library_volume`.`price`))) >= %s AND (
  SELECT MAX(U0.`price`) AS `ms_measure`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_volume`.`writer_id`) AND U0.`price` < (`library_volume`.`price`))) < %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [1, Decimal('9')]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_writer` U0
  WHERE U0.`mentor_id` = (`library_writer`.`id`)) >= %s
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1]
