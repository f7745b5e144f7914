-- statements, default: 2, rows: 2

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), ',"volumes":') AS `ms_0`, `library_writer`.`id` AS `ms_1`
FROM `library_writer`
WHERE EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` W0
  WHERE (W0.`writer_id` = (`library_writer`.`id`) AND NOT (EXISTS(
    SELECT %s AS `a`
    FROM `library_copy` U0
    WHERE (U0.`volume_id` = (W0.`id`) AND U0.`number` > %s) LIMIT 1)) AND NOT (EXISTS(
    SELECT %s AS `a`
    FROM `library_subject` V0
    INNER JOIN `library_volume_subjects` V1 ON (V0.`id` = V1.`subject_id`)
    WHERE (V1.`volume_id` = (W0.`id`) AND CASE WHEN (V0.`parent_id` IS NOT NULL AND V0.`parent_id` IN (
      SELECT U0.`id` AS `id`
      FROM `library_subject` U0
      WHERE U0.`title` = %s)) THEN %s ELSE %s END = %s) LIMIT 1))) LIMIT 1)
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1, 1, 2, 1, 'Everything', 0, 1, 1]

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  WHERE (EXISTS(
    SELECT %s AS `a`
    FROM `library_copy` W0
    WHERE (W0.`volume_id` = (`library_volume`.`id`) AND CASE WHEN (W0.`number` = %s) THEN %s ELSE %s END = %s AND W0.`rack_id` IS NOT NULL AND W0.`rack_id` IN (
      SELECT V0.`id` AS `id`
      FROM `library_rack` V0
      WHERE (V0.`inside_id` IS NOT NULL AND V0.`inside_id` IN (
        SELECT U0.`id` AS `id`
        FROM `library_rack` U0
        WHERE U0.`label` = %s)))) LIMIT 1) AND `library_volume`.`writer_id` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [1, 1, 1, 0, 1, 'hall', [2, 3, 4, 5]]
