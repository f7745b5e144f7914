-- statements, default: 3, rows: 3

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND CASE WHEN (U0.`pages` > %s) THEN %s ELSE %s END = %s) LIMIT 1))
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1, 100, 0, 1, 1]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND CASE WHEN (U0.`subtitle` IS NOT NULL) THEN %s ELSE %s END = %s) LIMIT 1))
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1, 0, 1, 1]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE NOT (EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND CASE WHEN (%s = %s) THEN %s ELSE %s END = %s) LIMIT 1))
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1, True, True, 0, 1, 1]
