-- statements, default: 5, rows: 5

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE CASE WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(`library_volume`.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(`library_volume`.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(`library_volume`.`details`, %s) IS NOT NULL THEN FALSE END
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."weight"', '$."weight"', [None], '$."weight"', '$."weight"', [11, 3, 7], '$."weight"', '$."weight"', [11.0, 3, 7], '$."weight"', '$."weight"', [None], '$."weight"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (CASE WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(`library_volume`.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(`library_volume`.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(`library_volume`.`details`, %s) IS NOT NULL THEN FALSE END)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."weight"', '$."weight"', [None], '$."weight"', '$."weight"', [11, 3, 7], '$."weight"', '$."weight"', [11.0, 3, 7], '$."weight"', '$."weight"', [None], '$."weight"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (CASE WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(`library_volume`.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(`library_volume`.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(`library_volume`.`details`, %s) IS NOT NULL THEN FALSE END)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."weight"', '$."weight"', [None], '$."weight"', '$."weight"', [11, 3, 7], '$."weight"', '$."weight"', [11.0, 3, 7], '$."weight"', '$."weight"', [None], '$."weight"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (CASE WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(`library_volume`.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(`library_volume`.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(`library_volume`.`details`, %s) IS NOT NULL THEN FALSE END AND NOT (CASE WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(`library_volume`.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(`library_volume`.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(`library_volume`.`details`, %s) IS NOT NULL THEN FALSE END))
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."weight"', '$."weight"', ['6'], '$."weight"', '$."weight"', [3, 4, 5], '$."weight"', '$."weight"', [3, 4.0, 5], '$."weight"', '$."weight"', ['true'], '$."weight"', '$."weight"', '$."weight"', [None], '$."weight"', '$."weight"', [4], '$."weight"', '$."weight"', [4], '$."weight"', '$."weight"', [None], '$."weight"']

SELECT concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`
FROM `library_writer`
WHERE EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND CASE WHEN json_type(json_extract(U0.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(U0.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(U0.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(U0.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(U0.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(U0.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(U0.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(U0.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(U0.`details`, %s) IS NOT NULL THEN FALSE END) LIMIT 1)
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1, '$."weight"', '$."weight"', [None], '$."weight"', '$."weight"', [11, 3, 7], '$."weight"', '$."weight"', [11.0, 3, 7], '$."weight"', '$."weight"', [None], '$."weight"']

-- statements, default: 5, rows: 5

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE CASE WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(`library_volume`.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(`library_volume`.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(`library_volume`.`details`, %s) IS NOT NULL THEN FALSE END
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."language"', '$."language"', ["', '", 'JA', 'ja', 'ru '], '$."language"', '$."language"', [None], '$."language"', '$."language"', [None], '$."language"', '$."language"', [None], '$."language"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (CASE WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(`library_volume`.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(`library_volume`.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(`library_volume`.`details`, %s) IS NOT NULL THEN FALSE END)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."language"', '$."language"', ["', '", 'JA', 'ja', 'ru '], '$."language"', '$."language"', [None], '$."language"', '$."language"', [None], '$."language"', '$."language"', [None], '$."language"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (CASE WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(`library_volume`.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(`library_volume`.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(`library_volume`.`details`, %s) IS NOT NULL THEN FALSE END)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."language"', '$."language"', ["', '", 'JA', 'ja', 'ru '], '$."language"', '$."language"', [None], '$."language"', '$."language"', [None], '$."language"', '$."language"', [None], '$."language"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (CASE WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(`library_volume`.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(`library_volume`.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(`library_volume`.`details`, %s) IS NOT NULL THEN FALSE END AND NOT (CASE WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(`library_volume`.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(`library_volume`.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(`library_volume`.`details`, %s) IS NOT NULL THEN FALSE END))
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."weight"', '$."weight"', ['6'], '$."weight"', '$."weight"', [3, 4, 5], '$."weight"', '$."weight"', [3, 4.0, 5], '$."weight"', '$."weight"', ['true'], '$."weight"', '$."weight"', '$."weight"', [None], '$."weight"', '$."weight"', [4], '$."weight"', '$."weight"', [4], '$."weight"', '$."weight"', [None], '$."weight"']

SELECT concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`
FROM `library_writer`
WHERE EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND CASE WHEN json_type(json_extract(U0.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(U0.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(U0.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(U0.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(U0.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(U0.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(U0.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(U0.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(U0.`details`, %s) IS NOT NULL THEN FALSE END) LIMIT 1)
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1, '$."language"', '$."language"', ["', '", 'JA', 'ja', 'ru '], '$."language"', '$."language"', [None], '$."language"', '$."language"', [None], '$."language"', '$."language"', [None], '$."language"']

-- statements, default: 5, rows: 5

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE CASE WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(`library_volume`.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(`library_volume`.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(`library_volume`.`details`, %s) IS NOT NULL THEN FALSE END
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."weight"', '$."weight"', ['1', '3'], '$."weight"', '$."weight"', [None], '$."weight"', '$."weight"', [None], '$."weight"', '$."weight"', ['false', 'true'], '$."weight"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (CASE WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(`library_volume`.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(`library_volume`.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(`library_volume`.`details`, %s) IS NOT NULL THEN FALSE END)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."weight"', '$."weight"', ['1', '3'], '$."weight"', '$."weight"', [None], '$."weight"', '$."weight"', [None], '$."weight"', '$."weight"', ['false', 'true'], '$."weight"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (CASE WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(`library_volume`.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(`library_volume`.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(`library_volume`.`details`, %s) IS NOT NULL THEN FALSE END)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."weight"', '$."weight"', ['1', '3'], '$."weight"', '$."weight"', [None], '$."weight"', '$."weight"', [None], '$."weight"', '$."weight"', ['false', 'true'], '$."weight"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (CASE WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(`library_volume`.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(`library_volume`.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(`library_volume`.`details`, %s) IS NOT NULL THEN FALSE END AND NOT (CASE WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(`library_volume`.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(`library_volume`.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(`library_volume`.`details`, %s) IS NOT NULL THEN FALSE END))
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."weight"', '$."weight"', ['6'], '$."weight"', '$."weight"', [3, 4, 5], '$."weight"', '$."weight"', [3, 4.0, 5], '$."weight"', '$."weight"', ['true'], '$."weight"', '$."weight"', '$."weight"', [None], '$."weight"', '$."weight"', [4], '$."weight"', '$."weight"', [4], '$."weight"', '$."weight"', [None], '$."weight"']

SELECT concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`
FROM `library_writer`
WHERE EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND CASE WHEN json_type(json_extract(U0.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(U0.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(U0.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(U0.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(U0.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(U0.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(U0.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(U0.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(U0.`details`, %s) IS NOT NULL THEN FALSE END) LIMIT 1)
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1, '$."weight"', '$."weight"', ['1', '3'], '$."weight"', '$."weight"', [None], '$."weight"', '$."weight"', [None], '$."weight"', '$."weight"', ['false', 'true'], '$."weight"']

-- statements, default: 4, rows: 4

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 100;

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 100;

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (CASE WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(`library_volume`.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(`library_volume`.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(`library_volume`.`details`, %s) IS NOT NULL THEN FALSE END AND NOT (CASE WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(`library_volume`.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(`library_volume`.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(`library_volume`.`details`, %s) IS NOT NULL THEN FALSE END))
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."weight"', '$."weight"', ['6'], '$."weight"', '$."weight"', [3, 4, 5], '$."weight"', '$."weight"', [3, 4.0, 5], '$."weight"', '$."weight"', ['true'], '$."weight"', '$."weight"', '$."weight"', [None], '$."weight"', '$."weight"', [4], '$."weight"', '$."weight"', [4], '$."weight"', '$."weight"', [None], '$."weight"']

SELECT concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`
FROM `library_writer`
WHERE %s
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [False]

-- statements, default: 5, rows: 5

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE CASE WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(`library_volume`.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(`library_volume`.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(`library_volume`.`details`, %s) IS NOT NULL THEN FALSE END
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."nothing"[0]', '$."nothing"[0]', ['a'], '$."nothing"[0]', '$."nothing"[0]', [None], '$."nothing"[0]', '$."nothing"[0]', [None], '$."nothing"[0]', '$."nothing"[0]', [None], '$."nothing"[0]']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (CASE WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(`library_volume`.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(`library_volume`.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(`library_volume`.`details`, %s) IS NOT NULL THEN FALSE END)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."nothing"[0]', '$."nothing"[0]', ['a'], '$."nothing"[0]', '$."nothing"[0]', [None], '$."nothing"[0]', '$."nothing"[0]', [None], '$."nothing"[0]', '$."nothing"[0]', [None], '$."nothing"[0]']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (CASE WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(`library_volume`.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(`library_volume`.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(`library_volume`.`details`, %s) IS NOT NULL THEN FALSE END)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."nothing"[0]', '$."nothing"[0]', ['a'], '$."nothing"[0]', '$."nothing"[0]', [None], '$."nothing"[0]', '$."nothing"[0]', [None], '$."nothing"[0]', '$."nothing"[0]', [None], '$."nothing"[0]']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (CASE WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(`library_volume`.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(`library_volume`.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(`library_volume`.`details`, %s) IS NOT NULL THEN FALSE END AND NOT (CASE WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(`library_volume`.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(`library_volume`.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(`library_volume`.`details`, %s) IS NOT NULL THEN FALSE END))
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."weight"', '$."weight"', ['6'], '$."weight"', '$."weight"', [3, 4, 5], '$."weight"', '$."weight"', [3, 4.0, 5], '$."weight"', '$."weight"', ['true'], '$."weight"', '$."weight"', '$."weight"', [None], '$."weight"', '$."weight"', [4], '$."weight"', '$."weight"', [4], '$."weight"', '$."weight"', [None], '$."weight"']

SELECT concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`
FROM `library_writer`
WHERE EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND CASE WHEN json_type(json_extract(U0.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(U0.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(U0.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(U0.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(U0.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(U0.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(U0.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(U0.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(U0.`details`, %s) IS NOT NULL THEN FALSE END) LIMIT 1)
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1, '$."nothing"[0]', '$."nothing"[0]', ['a'], '$."nothing"[0]', '$."nothing"[0]', [None], '$."nothing"[0]', '$."nothing"[0]', [None], '$."nothing"[0]', '$."nothing"[0]', [None], '$."nothing"[0]']

-- statements, default: 4, rows: 4

-- the same as before

-- statements, default: 5, rows: 5

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE CASE WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(`library_volume`.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(`library_volume`.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(`library_volume`.`details`, %s) IS NOT NULL THEN FALSE END
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."language"', '$."language"', ['en'], '$."language"', '$."language"', [None], '$."language"', '$."language"', [None], '$."language"', '$."language"', [None], '$."language"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (CASE WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(`library_volume`.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(`library_volume`.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(`library_volume`.`details`, %s) IS NOT NULL THEN FALSE END)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."language"', '$."language"', ['en'], '$."language"', '$."language"', [None], '$."language"', '$."language"', [None], '$."language"', '$."language"', [None], '$."language"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE NOT (CASE WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(`library_volume`.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(`library_volume`.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(`library_volume`.`details`, %s) IS NOT NULL THEN FALSE END)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."language"', '$."language"', ['en'], '$."language"', '$."language"', [None], '$."language"', '$."language"', [None], '$."language"', '$."language"', [None], '$."language"']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (CASE WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(`library_volume`.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(`library_volume`.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(`library_volume`.`details`, %s) IS NOT NULL THEN FALSE END AND NOT (CASE WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(`library_volume`.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(`library_volume`.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(`library_volume`.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(`library_volume`.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(`library_volume`.`details`, %s) IS NOT NULL THEN FALSE END))
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['$."weight"', '$."weight"', ['6'], '$."weight"', '$."weight"', [3, 4, 5], '$."weight"', '$."weight"', [3, 4.0, 5], '$."weight"', '$."weight"', ['true'], '$."weight"', '$."weight"', '$."weight"', [None], '$."weight"', '$."weight"', [4], '$."weight"', '$."weight"', [4], '$."weight"', '$."weight"', [None], '$."weight"']

SELECT concat('{"id":"', `library_writer`.`id`, '"}') AS `ms_0`
FROM `library_writer`
WHERE EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND CASE WHEN json_type(json_extract(U0.`details`, %s)) = 'STRING' THEN coalesce(BINARY CONVERT(json_unquote(json_extract(U0.`details`, %s)) USING utf8mb4) IN %s, FALSE) WHEN json_type(json_extract(U0.`details`, %s)) IN ('INTEGER', 'UNSIGNED INTEGER') THEN coalesce(CAST(json_extract(U0.`details`, %s) AS DECIMAL(65)) IN %s, FALSE) WHEN json_type(json_extract(U0.`details`, %s)) IN ('DOUBLE', 'DECIMAL') THEN coalesce(json_extract(U0.`details`, %s) + 0e0 IN %s, FALSE) WHEN json_type(json_extract(U0.`details`, %s)) = 'BOOLEAN' THEN coalesce(CAST(json_extract(U0.`details`, %s) AS CHAR) IN %s, FALSE) WHEN json_extract(U0.`details`, %s) IS NOT NULL THEN FALSE END) LIMIT 1)
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1, '$."language"', '$."language"', ['en'], '$."language"', '$."language"', [None], '$."language"', '$."language"', [None], '$."language"', '$."language"', [None], '$."language"']
