-- statements, default: 2, rows: 2

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_borrowing`) AS CHAR));

SELECT concat('{"id":"', `library_borrowing`.`id`, '","patron":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_patron` U0
  WHERE (U0.`id` = (`library_borrowing`.`patron_id`) AND U0.`hidden` = %s)), 'null'), ',"label":') AS `ms_0`, `library_volume`.`title` AS `ms_1`, `library_patron`.`name` AS `ms_2`, CASE WHEN (`library_borrowing`.`patron_id` IS NOT NULL AND `library_borrowing`.`patron_id` IN (
  SELECT U0.`id` AS `id`
  FROM `library_patron` U0
  WHERE U0.`hidden` = %s)) THEN %s ELSE %s END AS `ms_3`
FROM `library_borrowing`
INNER JOIN `library_copy` ON (`library_borrowing`.`copy_id` = `library_copy`.`serial`)
INNER JOIN `library_patron` ON (`library_borrowing`.`patron_id` = `library_patron`.`id`)
INNER JOIN `library_volume` ON (`library_copy`.`volume_id` = `library_volume`.`id`)
ORDER BY `library_borrowing`.`id` ASC LIMIT 2;
-- with [False, False, 1, 0]
