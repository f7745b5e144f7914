-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `keys_huge`.`id`, '","name":', json_quote(CONVERT(`keys_huge`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `keys_huge`
WHERE `keys_huge`.`id` = %s;
-- with [9223372036854775807]

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `keys_huge`.`id`, '","name":', json_quote(CONVERT(`keys_huge`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `keys_huge`
WHERE `keys_huge`.`id` = %s;
-- with [-9223372036854775808]

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `keys_huge`.`id`, '","name":', json_quote(CONVERT(`keys_huge`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `keys_huge`
WHERE `keys_huge`.`id` = %s;
-- with [9007199254740993]
