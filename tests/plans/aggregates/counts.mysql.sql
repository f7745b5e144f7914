-- statements, default: 4, rows: 4

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_volume`) AS CHAR));

SELECT `library_writer`.`id` AS `ms_0`, `library_writer`.`id` AS `ms_1`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 2;

SELECT `library_volume`.`writer_id` AS `ms_key`, COUNT(*) AS `ms_count`
FROM `library_volume`
WHERE (`library_volume`.`lendable` = %s AND `library_volume`.`writer_id` IN %s)
GROUP BY 1
ORDER BY NULL;
-- with [True, [1, 2]]

SELECT `library_volume`.`writer_id` AS `ms_key`, COUNT(*) AS `ms_count`
FROM `library_volume`
WHERE (`library_volume`.`lendable` = %s AND `library_volume`.`writer_id` IN %s)
GROUP BY 1
ORDER BY NULL;
-- with [True, [1, 2]]
