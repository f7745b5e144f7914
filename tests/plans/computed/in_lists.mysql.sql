-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (`library_volume`.`pages` > %s) IN %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [300, [True]]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (NOT ((`library_volume`.`pages` > %s) IN %s) AND NOT (((`library_volume`.`price` - `library_volume`.`cost`)) IN %s) AND (`library_volume`.`price` - `library_volume`.`cost`) > %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [300, [True], [Decimal('2.80')], Decimal('3')]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`pages` > %s IS NULL
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [300]

-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (`library_volume`.`pages` > %s) IN %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [300, [False, True]]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (NOT ((`library_volume`.`pages` > %s) IN %s) AND NOT (((`library_volume`.`price` - `library_volume`.`cost`)) IN %s) AND (`library_volume`.`price` - `library_volume`.`cost`) > %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [300, [False, True], [Decimal('2.80')], Decimal('3')]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`pages` > %s IS NULL
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [300]

-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (NOT (((`library_volume`.`price` - `library_volume`.`cost`)) IN %s) AND (`library_volume`.`price` - `library_volume`.`cost`) > %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [[Decimal('2.80')], Decimal('3')]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`pages` > %s IS NULL
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [300]
