-- statements, default: 4, rows: 4

SELECT concat('{"id":"', `library_critique`.`id`, '","stars":', `library_critique`.`stars`, '}') AS `ms_0`
FROM `library_critique`
WHERE `library_critique`.`stars` IN %s
ORDER BY `library_critique`.`id` ASC LIMIT 4;
-- with [[174, 2]]

SELECT concat('{"id":"', `library_critique`.`id`, '","stars":', `library_critique`.`stars`, '}') AS `ms_0`
FROM `library_critique`
WHERE NOT (`library_critique`.`stars` IN %s)
ORDER BY `library_critique`.`id` ASC LIMIT 4;
-- with [[174, 2]]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (CASE WHEN `library_volume`.`lendable` = %s THEN `library_volume`.`sold` ELSE NULL END) IN %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [True, [2]]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`pages` IN %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [[137, 2147483647]]

-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_critique`.`id`, '","stars":', `library_critique`.`stars`, '}') AS `ms_0`
FROM `library_critique`
ORDER BY `library_critique`.`id` ASC LIMIT 4;

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`pages` IN %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [[137, 2147483647]]
