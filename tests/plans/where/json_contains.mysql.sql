-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_CONTAINS(`library_volume`.`details`, %s)
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['{"weight": 3}']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_CONTAINS(%s, `library_volume`.`details`)
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['{"weight": 3}']

-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_CONTAINS(`library_volume`.`details`, %s)
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['{"weight": 3, "language": "en", "more": [1]}']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_CONTAINS(%s, `library_volume`.`details`)
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['{"weight": 3, "language": "en", "more": [1]}']

-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_CONTAINS(`library_volume`.`details`, %s)
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['{}']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_CONTAINS(%s, `library_volume`.`details`)
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['{}']
