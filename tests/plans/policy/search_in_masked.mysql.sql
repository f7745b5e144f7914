-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
WHERE (`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s)
ORDER BY `library_volume`.`id` ASC LIMIT 2;
-- with ['%part%', '%part%', '%part%']

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_volume`
    INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
    WHERE (`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s)) AS CHAR));
-- with ['%leo%', '%leo%', '%leo%']
