-- statements, default: 4, rows: 4

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_volume`) AS CHAR));

SELECT (
  SELECT CASE WHEN EXISTS (
    SELECT `library_volume`.`id` AS `pk`
    FROM `library_volume` LIMIT 1 OFFSET 24) THEN 'true' ELSE 'false' END);

SELECT concat('{"__typename":"VolumeEdge","node":{"__typename":"Volume","id":"', `library_volume`.`id`, '"}}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 1;

SELECT `library_volume`.`id`, `library_volume`.`title`, `library_volume`.`subtitle`, `library_volume`.`isbn`, `library_volume`.`writer_id`, `library_volume`.`press_id`, `library_volume`.`sequel_id`, `library_volume`.`pages`, `library_volume`.`price`, `library_volume`.`cost`, `library_volume`.`rating`, `library_volume`.`published`, `library_volume`.`sold`, `library_volume`.`lendable`, `library_volume`.`details`, `library_volume`.`cover`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 1;
