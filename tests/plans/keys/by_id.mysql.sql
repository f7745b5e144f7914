-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"isbn":', json_quote(CONVERT(`library_volume`.`isbn` USING utf8mb4)), ',"writer":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(V0.`name` USING utf8mb4)), ',"mentor":', coalesce((
    SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
    FROM `library_writer` U0
    WHERE U0.`id` = (V0.`mentor_id`)), 'null'), '}') AS `ms_0`
  FROM `library_writer` V0
  WHERE V0.`id` = (`library_volume`.`writer_id`)), 'null'), ',"press":', coalesce((
  SELECT concat('{"code":', json_quote(CONVERT(U0.`code` USING utf8mb4)), ',"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_press` U0
  WHERE U0.`code` = (`library_volume`.`press_id`)), 'null'), ',"pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), ',"price":', CASE WHEN `library_volume`.`price` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`price`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`id` = %s;
-- with [3]
