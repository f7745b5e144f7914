-- statements, default: 3, rows: 3

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_volume`) AS CHAR));

SELECT concat('{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"pagePrice":') AS `ms_0`, `library_volume`.`price` AS `ms_1`, `library_volume`.`pages` AS `ms_2`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 2;

SELECT `library_volume`.`title` AS `ms_0`, `library_writer`.`name` AS `ms_1`
FROM `library_volume`
INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
ORDER BY `library_volume`.`id` ASC LIMIT 2;
