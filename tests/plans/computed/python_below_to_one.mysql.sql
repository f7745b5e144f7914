-- statements, default: 4, rows: 4

SELECT concat('{"number":', `library_copy`.`number`, ',"volume":') AS `ms_0`, `library_copy`.`volume_id` AS `ms_1`
FROM `library_copy`
ORDER BY `library_copy`.`volume_id` IS NULL, `library_copy`.`volume_id` ASC, `library_copy`.`number` DESC, `library_copy`.`serial` ASC LIMIT 4;

SELECT `library_volume`.`id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '","cited":') AS `ms_0`, `library_volume`.`title` AS `ms_1`, `library_writer`.`name` AS `ms_2`, `library_volume`.`writer_id` AS `ms_3`
FROM `library_volume`
INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
WHERE `library_volume`.`id` IN %s;
-- with [[1, 2]]

SELECT `library_writer`.`id` AS `ms_key`, concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), ',"initials":') AS `ms_0`, `library_writer`.`name` AS `ms_1`, `library_writer`.`mentor_id` AS `ms_2`
FROM `library_writer`
WHERE `library_writer`.`id` IN %s;
-- with [[2, 3]]

SELECT `library_writer`.`id` AS `ms_key`, `library_writer`.`name` AS `ms_0`
FROM `library_writer`
WHERE `library_writer`.`id` IN %s;
-- with [[1, 2]]
