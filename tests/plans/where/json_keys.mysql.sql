-- statements, default: 6, rows: 6

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE CASE WHEN `library_volume`.`details` IS NOT NULL THEN JSON_CONTAINS_PATH(`library_volume`.`details`, 'one', %s) END
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$."weight"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE CASE WHEN `library_volume`.`details` IS NOT NULL THEN (JSON_CONTAINS_PATH(`library_volume`.`details`, 'one', %s) AND JSON_CONTAINS_PATH(`library_volume`.`details`, 'one', %s)) END
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$."weight"', '$."language"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE CASE WHEN `library_volume`.`details` IS NOT NULL THEN (JSON_CONTAINS_PATH(`library_volume`.`details`, 'one', %s) OR JSON_CONTAINS_PATH(`library_volume`.`details`, 'one', %s)) END
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$."weight"', '$."language"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (CASE WHEN `library_volume`.`details` IS NOT NULL THEN (JSON_CONTAINS_PATH(`library_volume`.`details`, 'one', %s) OR JSON_CONTAINS_PATH(`library_volume`.`details`, 'one', %s)) END)
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$."weight"', '$."language"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_UNQUOTE(`library_volume`.`details`) = JSON_EXTRACT(%s, '$')
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['{"language": "en", "weight": 3}']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (JSON_UNQUOTE(`library_volume`.`details`) = JSON_EXTRACT(%s, '$'))
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['{"language": "en", "weight": 3}']

-- statements, default: 6, rows: 6

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE CASE WHEN `library_volume`.`details` IS NOT NULL THEN JSON_CONTAINS_PATH(`library_volume`.`details`, 'one', %s) END
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$."nothing"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE CASE WHEN `library_volume`.`details` IS NOT NULL THEN (JSON_CONTAINS_PATH(`library_volume`.`details`, 'one', %s) AND JSON_CONTAINS_PATH(`library_volume`.`details`, 'one', %s)) END
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$."weight"', '$."nothing"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE CASE WHEN `library_volume`.`details` IS NOT NULL THEN (JSON_CONTAINS_PATH(`library_volume`.`details`, 'one', %s) OR JSON_CONTAINS_PATH(`library_volume`.`details`, 'one', %s)) END
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$."weight"', '$."nothing"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (CASE WHEN `library_volume`.`details` IS NOT NULL THEN (JSON_CONTAINS_PATH(`library_volume`.`details`, 'one', %s) OR JSON_CONTAINS_PATH(`library_volume`.`details`, 'one', %s)) END)
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$."weight"', '$."nothing"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_UNQUOTE(`library_volume`.`details`) = JSON_EXTRACT(%s, '$')
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['{"weight": 3}']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (JSON_UNQUOTE(`library_volume`.`details`) = JSON_EXTRACT(%s, '$'))
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['{"weight": 3}']

-- statements, default: 6, rows: 6

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE CASE WHEN `library_volume`.`details` IS NOT NULL THEN JSON_CONTAINS_PATH(`library_volume`.`details`, 'one', %s) END
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$."\\u0001"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE CASE WHEN `library_volume`.`details` IS NOT NULL THEN (JSON_CONTAINS_PATH(`library_volume`.`details`, 'one', %s) AND JSON_CONTAINS_PATH(`library_volume`.`details`, 'one', %s)) END
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$."\\u0001"', '$."weight"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE CASE WHEN `library_volume`.`details` IS NOT NULL THEN (JSON_CONTAINS_PATH(`library_volume`.`details`, 'one', %s) OR JSON_CONTAINS_PATH(`library_volume`.`details`, 'one', %s)) END
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$."\\u0001"', '$."weight"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (CASE WHEN `library_volume`.`details` IS NOT NULL THEN (JSON_CONTAINS_PATH(`library_volume`.`details`, 'one', %s) OR JSON_CONTAINS_PATH(`library_volume`.`details`, 'one', %s)) END)
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$."\\u0001"', '$."weight"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_UNQUOTE(`library_volume`.`details`) = JSON_EXTRACT(%s, '$')
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['3']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (JSON_UNQUOTE(`library_volume`.`details`) = JSON_EXTRACT(%s, '$'))
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['3']

-- statements, default: 6, rows: 6

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE CASE WHEN `library_volume`.`details` IS NOT NULL THEN JSON_CONTAINS_PATH(`library_volume`.`details`, 'one', %s) END
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$.""']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE CASE WHEN `library_volume`.`details` IS NOT NULL THEN JSON_UNQUOTE(`library_volume`.`details`) IS NOT NULL END
ORDER BY `library_volume`.`id` ASC LIMIT 3;

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE CASE WHEN `library_volume`.`details` IS NOT NULL THEN (JSON_CONTAINS_PATH(`library_volume`.`details`, 'one', %s)) END
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$."\\u0001"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (CASE WHEN `library_volume`.`details` IS NOT NULL THEN (JSON_CONTAINS_PATH(`library_volume`.`details`, 'one', %s)) END)
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$."\\u0001"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_UNQUOTE(`library_volume`.`details`) = JSON_EXTRACT(%s, '$')
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['"text"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (JSON_UNQUOTE(`library_volume`.`details`) = JSON_EXTRACT(%s, '$'))
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['"text"']
