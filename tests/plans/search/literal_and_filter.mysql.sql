-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '","subtitle":', coalesce(CAST(json_quote(CONVERT(`library_volume`.`subtitle` USING utf8mb4)) AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
WHERE (`library_volume`.`pages` > %s AND (`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s) AND (`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s))
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with [150, '%leo%', '%leo%', '%leo%', '%part%', '%part%', '%part%']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
WHERE (`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['%xyzzy%', '%xyzzy%', '%xyzzy%']
