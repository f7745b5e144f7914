-- statements, default: 8, rows: 8

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE `library_parcel`.`weight` > %s
ORDER BY `library_parcel`.`id` ASC LIMIT 100;
-- with [0.45359237]

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE (`library_parcel`.`length_cm` >= %s AND `library_parcel`.`length_cm` < %s)
ORDER BY `library_parcel`.`id` ASC LIMIT 100;
-- with [30, 1000]

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE (`library_parcel`.`length_cm` >= %s AND `library_parcel`.`length_cm` <= %s)
ORDER BY `library_parcel`.`id` ASC LIMIT 100;
-- with [254, 254]

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE (`library_parcel`.`length_cm` >= %s AND `library_parcel`.`length_cm` <= %s)
ORDER BY `library_parcel`.`id` ASC LIMIT 100;
-- with [255, 254]

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE NOT ((`library_parcel`.`length_cm` >= %s AND `library_parcel`.`length_cm` <= %s) OR (`library_parcel`.`length_cm` >= %s AND `library_parcel`.`length_cm` <= %s))
ORDER BY `library_parcel`.`id` ASC LIMIT 100;
-- with [254, 254, 100, 100]

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE `library_parcel`.`height_ft` >= %s
ORDER BY `library_parcel`.`id` ASC LIMIT 100;
-- with [Decimal('3.281')]

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE `library_parcel`.`kept_at` <= %s
ORDER BY `library_parcel`.`id` ASC LIMIT 100;
-- with [0.0]

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE `library_parcel`.`weight` IS NULL
ORDER BY `library_parcel`.`id` ASC LIMIT 100;

-- statements, default: 8, rows: 8

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE `library_parcel`.`weight` > %s
ORDER BY `library_parcel`.`id` ASC LIMIT 100;
-- with [2.2]

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE (`library_parcel`.`length_cm` >= %s AND `library_parcel`.`length_cm` < %s)
ORDER BY `library_parcel`.`id` ASC LIMIT 100;
-- with [31, 1000]

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE (`library_parcel`.`length_cm` >= %s AND `library_parcel`.`length_cm` <= %s)
ORDER BY `library_parcel`.`id` ASC LIMIT 100;
-- with [254, 254]

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE (`library_parcel`.`length_cm` >= %s AND `library_parcel`.`length_cm` <= %s)
ORDER BY `library_parcel`.`id` ASC LIMIT 100;
-- with [255, 254]

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE NOT ((`library_parcel`.`length_cm` >= %s AND `library_parcel`.`length_cm` <= %s) OR (`library_parcel`.`length_cm` >= %s AND `library_parcel`.`length_cm` <= %s))
ORDER BY `library_parcel`.`id` ASC LIMIT 100;
-- with [254, 254, 100, 100]

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE `library_parcel`.`height_ft` >= %s
ORDER BY `library_parcel`.`id` ASC LIMIT 100;
-- with [Decimal('2.000')]

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE `library_parcel`.`kept_at` <= %s
ORDER BY `library_parcel`.`id` ASC LIMIT 100;
-- with [0.0]

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
WHERE `library_parcel`.`weight` IS NULL
ORDER BY `library_parcel`.`id` ASC LIMIT 100;
