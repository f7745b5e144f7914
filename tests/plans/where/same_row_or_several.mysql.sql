-- statements, default: 2, rows: 2

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND U0.`lendable` = %s AND U0.`pages` < %s) LIMIT 1)
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1, False, 150]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE (EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND U0.`lendable` = %s) LIMIT 1) AND EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` U0
  WHERE (U0.`writer_id` = (`library_writer`.`id`) AND U0.`pages` < %s) LIMIT 1))
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1, False, 1, 150]
