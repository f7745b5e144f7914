-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE ((NOT (`library_volume`.`lendable` = %s) AND `library_volume`.`id` < %s) OR `library_volume`.`pages` = %s OR `library_volume`.`rating` = %s OR `library_volume`.`title` = %s OR `library_volume`.`id` = %s OR `library_volume`.`price` = %s OR CASE WHEN (`library_volume`.`lendable` = %s) THEN `library_volume`.`sold` ELSE NULL END = %s OR `library_volume`.`published` = %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [True, 4, 396, 1.25, 'Kokoro', 11, Decimal('29.40'), True, 14, '1957-08-19']

SELECT concat('{"id":"', `library_borrowing`.`id`, '"}') AS `ms_0`
FROM `library_borrowing`
WHERE (`library_borrowing`.`taken` = %s OR `library_borrowing`.`at` = %s OR `library_borrowing`.`allowed` = %s)
ORDER BY `library_borrowing`.`id` ASC LIMIT 100;
-- with ['2020-01-31 09:30:01.000001', '08:02:00.002000', 345360000000]

SELECT concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`
FROM `library_writer`
WHERE `library_writer`.`country` = %s
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with ['ru']
