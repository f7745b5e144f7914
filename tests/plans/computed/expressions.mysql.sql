-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '","long":', coalesce(CAST(CASE WHEN `library_volume`.`pages` > %s THEN 'true' WHEN NOT `library_volume`.`pages` > %s THEN 'false' END AS CHAR), 'null'), ',"margin":', CASE WHEN (`library_volume`.`price` - `library_volume`.`cost`) IS NULL THEN 'null' ELSE concat('"', (`library_volume`.`price` - `library_volume`.`cost`), '"') END, ',"ancestry":', coalesce(CAST(json_quote(CONVERT(UPPER(`library_writer`.`name`) USING utf8mb4)) AS CHAR), 'null'), ',"price":', CASE WHEN `library_volume`.`price` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`price`, '"') END, ',"cost":"', `library_volume`.`cost`, '"}') AS `ms_0`
FROM `library_volume`
INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
ORDER BY `library_volume`.`id` ASC LIMIT 6;
-- with [300, 300]

SELECT concat('{"name":', json_quote(CONVERT(`library_keeper`.`name` USING utf8mb4)), ',"total":', CASE WHEN (`library_keeper`.`wage` + `library_keeper`.`bonus`) IS NULL THEN 'null' ELSE concat('"', (`library_keeper`.`wage` + `library_keeper`.`bonus`), '"') END, '}') AS `ms_0`
FROM `library_keeper`
ORDER BY `library_keeper`.`id` ASC LIMIT 100;
