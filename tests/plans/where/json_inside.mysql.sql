-- statements, default: 7, rows: 7

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) = JSON_EXTRACT(%s, '$')
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."weight"', '3']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) LIKE BINARY %s AND JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) REGEXP BINARY %s)
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$."language"', '%u', '$."language"', '^[a-z]+$']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) > %s AND JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) <= %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."weight"', 3, '$."weight"', 7]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) IS NOT NULL
ORDER BY `library_volume`.`id` ASC LIMIT 2;
-- with ['$."weight"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) IS NULL
ORDER BY `library_volume`.`id` ASC LIMIT 2;
-- with ['$."weight"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) = JSON_EXTRACT(%s, '$'))
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$."weight"', '3']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (NOT (JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) = JSON_EXTRACT(%s, '$')) AND JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) = JSON_EXTRACT(%s, '$'))
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."weight"', '3', '$."language"', '"en"']

-- statements, default: 7, rows: 7

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) = JSON_EXTRACT(%s, '$')
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."language"', '"ja"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) LIKE BINARY %s AND JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) REGEXP BINARY %s)
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$."language"', '%\\%', '$."language"', '^[a-z]+$']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) > %s AND JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) <= %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."weight"', 3, '$."weight"', 7]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) IS NOT NULL
ORDER BY `library_volume`.`id` ASC LIMIT 2;
-- with ['$."language"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) IS NULL
ORDER BY `library_volume`.`id` ASC LIMIT 2;
-- with ['$."language"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) = JSON_EXTRACT(%s, '$'))
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$."language"', '"ja"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (NOT (JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) = JSON_EXTRACT(%s, '$')) AND JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) = JSON_EXTRACT(%s, '$'))
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."weight"', '3', '$."language"', '"en"']

-- statements, default: 7, rows: 7

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) = JSON_EXTRACT(%s, '$')
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."nothing"[0]."is"."here"', '{"a": [1]}']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) LIKE BINARY %s AND JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) REGEXP BINARY %s)
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$."language"', '%\\%n', '$."language"', '^[a-z]+$']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) > %s AND JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) <= %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."weight"', 3, '$."weight"', 7]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) IS NOT NULL
ORDER BY `library_volume`.`id` ASC LIMIT 2;
-- with ['$."nothing"[0]."is"."here"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) IS NULL
ORDER BY `library_volume`.`id` ASC LIMIT 2;
-- with ['$."nothing"[0]."is"."here"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) = JSON_EXTRACT(%s, '$'))
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$."nothing"[0]."is"."here"', '{"a": [1]}']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (NOT (JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) = JSON_EXTRACT(%s, '$')) AND JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) = JSON_EXTRACT(%s, '$'))
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."weight"', '3', '$."language"', '"en"']

-- statements, default: 7, rows: 7

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_UNQUOTE(JSON_EXTRACT(NULL, %s)) = JSON_EXTRACT(%s, '$')
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$.""', 'true']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) LIKE BINARY %s AND JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) REGEXP BINARY %s)
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$."language"', '%n', '$."language"', '^[a-z]+$']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) > %s AND JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) <= %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."weight"', 3, '$."weight"', 7]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_UNQUOTE(JSON_EXTRACT(NULL, %s)) IS NOT NULL
ORDER BY `library_volume`.`id` ASC LIMIT 2;
-- with ['$.""']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_UNQUOTE(JSON_EXTRACT(NULL, %s)) IS NULL
ORDER BY `library_volume`.`id` ASC LIMIT 2;
-- with ['$.""']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (JSON_UNQUOTE(JSON_EXTRACT(NULL, %s)) = JSON_EXTRACT(%s, '$'))
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$.""', 'true']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (NOT (JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) = JSON_EXTRACT(%s, '$')) AND JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) = JSON_EXTRACT(%s, '$'))
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."weight"', '3', '$."language"', '"en"']

-- statements, default: 7, rows: 7

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_UNQUOTE(JSON_EXTRACT(NULL, %s)) = JSON_EXTRACT(%s, '$')
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$.""', '[1, {"a": null}]']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) LIKE BINARY %s AND JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) REGEXP BINARY %s)
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$."language"', '%n', '$."language"', '^[a-z]+$']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) > %s AND JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) <= %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."weight"', 3, '$."weight"', 7]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_UNQUOTE(JSON_EXTRACT(NULL, %s)) IS NOT NULL
ORDER BY `library_volume`.`id` ASC LIMIT 2;
-- with ['$.""']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_UNQUOTE(JSON_EXTRACT(NULL, %s)) IS NULL
ORDER BY `library_volume`.`id` ASC LIMIT 2;
-- with ['$.""']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (JSON_UNQUOTE(JSON_EXTRACT(NULL, %s)) = JSON_EXTRACT(%s, '$'))
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$.""', '[1, {"a": null}]']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (NOT (JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) = JSON_EXTRACT(%s, '$')) AND JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) = JSON_EXTRACT(%s, '$'))
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."weight"', '3', '$."language"', '"en"']

-- statements, default: 7, rows: 7

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_UNQUOTE(JSON_EXTRACT(NULL, %s)) = JSON_EXTRACT(%s, '$')
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$.""', '1.5']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) LIKE BINARY %s AND JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) REGEXP BINARY %s)
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$."language"', "%'", '$."language"', '^[a-z]+$']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) > %s AND JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) <= %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."weight"', 3, '$."weight"', 7]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_UNQUOTE(JSON_EXTRACT(NULL, %s)) IS NOT NULL
ORDER BY `library_volume`.`id` ASC LIMIT 2;
-- with ['$.""']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_UNQUOTE(JSON_EXTRACT(NULL, %s)) IS NULL
ORDER BY `library_volume`.`id` ASC LIMIT 2;
-- with ['$.""']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (JSON_UNQUOTE(JSON_EXTRACT(NULL, %s)) = JSON_EXTRACT(%s, '$'))
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$.""', '1.5']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (NOT (JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) = JSON_EXTRACT(%s, '$')) AND JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) = JSON_EXTRACT(%s, '$'))
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."weight"', '3', '$."language"', '"en"']

-- statements, default: 7, rows: 7

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) = JSON_EXTRACT(%s, '$')
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."%s"."$.weight"."[0]"."*"."\\u00fc"', '"3"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) LIKE BINARY %s AND JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) REGEXP BINARY %s)
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$."language"', '%\\\\', '$."language"', '^[a-z]+$']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) > %s AND JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) <= %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."weight"', 3, '$."weight"', 7]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) IS NOT NULL
ORDER BY `library_volume`.`id` ASC LIMIT 2;
-- with ['$."%s"."$.weight"."[0]"."*"."\\u00fc"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) IS NULL
ORDER BY `library_volume`.`id` ASC LIMIT 2;
-- with ['$."%s"."$.weight"."[0]"."*"."\\u00fc"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) = JSON_EXTRACT(%s, '$'))
ORDER BY `library_volume`.`id` ASC LIMIT 3;
-- with ['$."%s"."$.weight"."[0]"."*"."\\u00fc"', '"3"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (NOT (JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) = JSON_EXTRACT(%s, '$')) AND JSON_UNQUOTE(JSON_EXTRACT(`library_volume`.`details`, %s)) = JSON_EXTRACT(%s, '$'))
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."weight"', '3', '$."language"', '"en"']
