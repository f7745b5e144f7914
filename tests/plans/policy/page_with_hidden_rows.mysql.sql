-- statements, default: 4, rows: 4

SELECT concat('{"id":"', `library_volume`.`id`, '","critiques":') AS `ms_0`, `library_volume`.`id` AS `ms_1`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 3;

SELECT ms_key, ms_0
FROM (
  SELECT `library_critique`.`volume_id` AS `ms_key`, concat('{"id":"', `library_critique`.`id`, '","stars":', `library_critique`.`stars`, ',"patron":', coalesce((
    SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
    FROM `library_patron` U0
    WHERE (U0.`id` = (`library_critique`.`patron_id`) AND (U0.`hidden` = %s OR U0.`id` = %s))), 'null'), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_critique`.`volume_id` ORDER BY `library_critique`.`stars` DESC, `library_critique`.`id` ASC) AS `ms_rank`
  FROM `library_critique`
  WHERE ((`library_critique`.`shown` = %s OR `library_critique`.`patron_id` = %s) AND `library_critique`.`volume_id` IN %s)) t
WHERE t.ms_rank > 1 AND t.ms_rank <= 1 + 1
ORDER BY t.ms_rank;
-- with [False, 1, True, 1, [1, 2, 3]]

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_patron`
    WHERE (`library_patron`.`hidden` = %s OR `library_patron`.`id` = %s)) AS CHAR)), (
  SELECT CASE WHEN EXISTS (
    SELECT `library_patron`.`id` AS `pk`
    FROM `library_patron`
    WHERE (`library_patron`.`hidden` = %s OR `library_patron`.`id` = %s) LIMIT 1 OFFSET 3) THEN 'true' ELSE 'false' END);
-- with [False, 1, False, 1]

SELECT concat('{"name":', json_quote(CONVERT(`library_patron`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM (
  SELECT `library_patron`.`id`, `library_patron`.`name`
  FROM `library_patron`
  WHERE (`library_patron`.`hidden` = %s OR `library_patron`.`id` = %s)
  ORDER BY `library_patron`.`id` ASC LIMIT 2 OFFSET 1) `library_patron`
ORDER BY `library_patron`.`id` ASC;
-- with [False, 1]
