-- statements, default: 6, rows: 6

SELECT concat('{"id":"', `library_critique`.`id`, '","shown":', CASE WHEN `library_critique`.`shown` THEN 'true' WHEN NOT `library_critique`.`shown` THEN 'false' END, ',"stars":', `library_critique`.`stars`, '}') AS `ms_0`
FROM `library_critique`
WHERE `library_critique`.`shown` = %s
ORDER BY `library_critique`.`id` ASC LIMIT 100;
-- with [True]

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_critique`
    WHERE `library_critique`.`shown` = %s) AS CHAR));
-- with [True]

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_critique`
    WHERE `library_critique`.`shown` = %s) AS CHAR)), (
  SELECT CASE WHEN EXISTS (
    SELECT `library_critique`.`id` AS `pk`
    FROM `library_critique`
    WHERE `library_critique`.`shown` = %s LIMIT 1 OFFSET 2) THEN 'true' ELSE 'false' END);
-- with [True, True]

SELECT concat('{"id":"', `library_critique`.`id`, '"}') AS `ms_0`
FROM `library_critique`
WHERE (`library_critique`.`shown` = %s AND `library_critique`.`id` = %s);
-- with [True, 5]

SELECT concat('{"id":"', `library_volume`.`id`, '","critiques":') AS `ms_0`, `library_volume`.`id` AS `ms_1`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 4;

SELECT ms_key, ms_0
FROM (
  SELECT `library_critique`.`volume_id` AS `ms_key`, concat('{"id":"', `library_critique`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_critique`.`volume_id` ORDER BY `library_critique`.`id` ASC) AS `ms_rank`
  FROM `library_critique`
  WHERE (`library_critique`.`shown` = %s AND `library_critique`.`volume_id` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [True, [1, 2, 3, 4]]
