-- statements, default: 4, rows: 4

SELECT concat('{"id":"', `library_writer`.`id`, '","volumes":') AS `ms_0`, `library_writer`.`id` AS `ms_1`, `library_writer`.`id` AS `ms_2`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 3;

SELECT ms_key, ms_0, ms_1
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '","subjects":') AS `ms_0`, `library_volume`.`id` AS `ms_1`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  WHERE `library_volume`.`writer_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 2
ORDER BY t.ms_rank;
-- with [[1, 2, 3]]

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume_subjects`.`volume_id` AS `ms_key`, concat('{"id":"', `library_subject`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume_subjects`.`volume_id` ORDER BY `library_subject`.`id` ASC) AS `ms_rank`
  FROM `library_subject`
  LEFT OUTER JOIN `library_volume_subjects` ON (`library_subject`.`id` = `library_volume_subjects`.`subject_id`)
  WHERE `library_volume_subjects`.`volume_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 10, 2, 5, 6, 7]]

SELECT ms_key, ms_0
FROM (
  SELECT `library_writer`.`mentor_id` AS `ms_key`, concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_writer`.`mentor_id` ORDER BY `library_writer`.`id` ASC) AS `ms_rank`
  FROM `library_writer`
  WHERE (NOT (%s) AND `library_writer`.`mentor_id` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [False, [1, 2, 3]]

-- statements, default: 4, rows: 4

SELECT concat('{"id":"', `library_writer`.`id`, '","volumes":') AS `ms_0`, `library_writer`.`id` AS `ms_1`, `library_writer`.`id` AS `ms_2`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 3;

SELECT ms_key, ms_0, ms_1
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '","subjects":') AS `ms_0`, `library_volume`.`id` AS `ms_1`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  WHERE (NOT (`library_volume`.`id` = %s) AND `library_volume`.`writer_id` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 2
ORDER BY t.ms_rank;
-- with [6, [1, 2, 3]]

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume_subjects`.`volume_id` AS `ms_key`, concat('{"id":"', `library_subject`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume_subjects`.`volume_id` ORDER BY `library_subject`.`id` ASC) AS `ms_rank`
  FROM `library_subject`
  LEFT OUTER JOIN `library_volume_subjects` ON (`library_subject`.`id` = `library_volume_subjects`.`subject_id`)
  WHERE (NOT (`library_subject`.`id` IN %s) AND `library_volume_subjects`.`volume_id` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1], [1, 10, 11, 2, 5, 7]]

SELECT ms_key, ms_0
FROM (
  SELECT `library_writer`.`mentor_id` AS `ms_key`, concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_writer`.`mentor_id` ORDER BY `library_writer`.`id` ASC) AS `ms_rank`
  FROM `library_writer`
  WHERE (NOT (EXISTS(
    SELECT %s AS `a`
    FROM `library_volume` U0
    WHERE (U0.`writer_id` = (`library_writer`.`id`) AND U0.`id` = %s) LIMIT 1)) AND `library_writer`.`mentor_id` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [1, 6, [1, 2, 3]]

-- statements, default: 5, rows: 5

SELECT concat('{"id":"', `library_writer`.`id`, '","volumes":') AS `ms_0`, `library_writer`.`id` AS `ms_1`, `library_writer`.`id` AS `ms_2`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 3;

SELECT concat('{"id":"', `library_writer`.`id`, '","volumes":') AS `ms_0`, `library_writer`.`id` AS `ms_1`, `library_writer`.`id` AS `ms_2`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 3;

SELECT ms_key, ms_0, ms_1
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '","subjects":') AS `ms_0`, `library_volume`.`id` AS `ms_1`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  WHERE `library_volume`.`writer_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 2
ORDER BY t.ms_rank;
-- with [[1, 2, 3]]

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume_subjects`.`volume_id` AS `ms_key`, concat('{"id":"', `library_subject`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume_subjects`.`volume_id` ORDER BY `library_subject`.`id` ASC) AS `ms_rank`
  FROM `library_subject`
  LEFT OUTER JOIN `library_volume_subjects` ON (`library_subject`.`id` = `library_volume_subjects`.`subject_id`)
  WHERE (NOT (`library_subject`.`id` IN %s) AND `library_volume_subjects`.`volume_id` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1], [1, 10, 2, 5, 6, 7]]

SELECT ms_key, ms_0
FROM (
  SELECT `library_writer`.`mentor_id` AS `ms_key`, concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_writer`.`mentor_id` ORDER BY `library_writer`.`id` ASC) AS `ms_rank`
  FROM `library_writer`
  WHERE (NOT (%s) AND `library_writer`.`mentor_id` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [False, [1, 2, 3]]
