-- statements, default: 3, rows: 3

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_volume`
    INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
    WHERE ((`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s) AND (`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s))) AS CHAR));
-- with ['%kokoro%', '%kokoro%', '%kokoro%', '%soseki%', '%soseki%', '%soseki%']

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_volume`
    INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
    WHERE (`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s)) AS CHAR));
-- with ['%peace%', '%peace%', '%peace%']

SELECT concat('{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `library_volume`
INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
WHERE (`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s)
ORDER BY `library_volume`.`id` ASC LIMIT 2;
-- with ['%peace%', '%peace%', '%peace%']
