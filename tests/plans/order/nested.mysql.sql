-- statements, default: 2, rows: 2

SELECT `library_writer`.`id` AS `ms_0`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 100;

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"id":"', `library_volume`.`id`, '","rating":', coalesce(CAST(`library_volume`.`rating` AS CHAR(64)), 'null'), ',"press":', coalesce((
    SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
    FROM `library_press` U0
    WHERE U0.`code` = (`library_volume`.`press_id`)), 'null'), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`rating` DESC, `library_press`.`name` IS NULL, `library_press`.`name` ASC, `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  LEFT OUTER JOIN `library_press` ON (`library_volume`.`press_id` = `library_press`.`code`)
  WHERE `library_volume`.`writer_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 3
ORDER BY t.ms_rank;
-- with [[1, 2, 3, 4, 5, 6]]
