-- statements, default: 2, rows: 2

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), ',"volumes":') AS `ms_0`, `library_writer`.`id` AS `ms_1`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 3;

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
  WHERE ((`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s) AND `library_volume`.`writer_id` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with ['%peace%', '%peace%', '%peace%', [1, 2, 3]]

-- statements, default: 2, rows: 2

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), ',"volumes":') AS `ms_0`, `library_writer`.`id` AS `ms_1`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 3;

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
  WHERE ((`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s) AND (`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s) AND `library_volume`.`writer_id` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with ['%o%', '%o%', '%o%', '%1%', '%1%', '%1%', [1, 2, 3]]
