-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","press":', CASE WHEN `library_volume`.`press_id` IS NULL THEN 'null' ELSE concat('{"code":', json_quote(CONVERT(`library_volume`.`press_id` USING utf8mb4)), '}') END, '}') AS `ms_0`
FROM `library_volume`
WHERE (`library_volume`.`press_id` IS NOT NULL AND `library_volume`.`press_id` IS NULL)
ORDER BY `library_volume`.`id` ASC LIMIT 100;

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","press":', CASE WHEN `library_volume`.`press_id` IS NULL THEN 'null' ELSE concat('{"code":', json_quote(CONVERT(`library_volume`.`press_id` USING utf8mb4)), '}') END, '}') AS `ms_0`
FROM `library_volume`
WHERE (`library_volume`.`press_id` IS NOT NULL AND `library_volume`.`press_id` IS NOT NULL)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
