-- statements, default: 6, rows: 6

SELECT concat('{"number":', `library_copy`.`number`, ',"volume":', coalesce((
  SELECT concat('{"title":', json_quote(CONVERT(U0.`title` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_volume` U0
  WHERE U0.`id` = (`library_copy`.`volume_id`)), 'null'), '}') AS `ms_0`
FROM `library_copy`
WHERE (`library_copy`.`volume_id` IS NOT NULL AND `library_copy`.`volume_id` IN (
  SELECT V0.`id` AS `id`
  FROM `library_volume` V0
  WHERE (
    SELECT COUNT(*) AS `ms_measure`
    FROM `library_critique` U0
    WHERE (U0.`volume_id` = (V0.`id`) AND U0.`shown` = %s)) >= %s))
ORDER BY `library_copy`.`volume_id` IS NULL, `library_copy`.`volume_id` ASC, `library_copy`.`number` ASC, `library_copy`.`serial` ASC LIMIT 100;
-- with [True, 3]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE EXISTS(
  SELECT %s AS `a`
  FROM `library_volume` V0
  WHERE (V0.`writer_id` = (`library_writer`.`id`) AND (
    SELECT COUNT(*) AS `ms_measure`
    FROM `library_copy` U0
    WHERE U0.`volume_id` = (V0.`id`)) >= %s) LIMIT 1)
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [1, 3]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE (
  SELECT COUNT(*) AS `ms_measure`
  FROM `library_volume` V0
  WHERE (V0.`writer_id` = (`library_writer`.`id`) AND (
    SELECT COUNT(*) AS `ms_measure`
    FROM `library_copy` U0
    WHERE U0.`volume_id` = (V0.`id`)) >= %s)) >= %s
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with [3, 2]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `library_writer`
WHERE (
  SELECT AVG(CAST(V0.`rating` AS DOUBLE)) AS `ms_measure`
  FROM `library_volume` V0
  WHERE (V0.`writer_id` = (`library_writer`.`id`) AND V0.`press_id` IS NOT NULL AND V0.`press_id` IN (
    SELECT U0.`code` AS `code`
    FROM `library_press` U0
    WHERE U0.`name` LIKE BINARY %s))) >= %s
ORDER BY `library_writer`.`id` ASC LIMIT 100;
-- with ['%e%', 0.6]

SELECT concat('{"name":', json_quote(CONVERT(`library_writer`.`name` USING utf8mb4)), ',"volumes":') AS `ms_0`, `library_writer`.`id` AS `ms_1`
FROM `library_writer`
ORDER BY `library_writer`.`id` ASC LIMIT 100;

SELECT ms_key, ms_0
FROM (
  SELECT `library_volume`.`writer_id` AS `ms_key`, concat('{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_volume`.`writer_id` ORDER BY `library_volume`.`id` ASC) AS `ms_rank`
  FROM `library_volume`
  WHERE ((
    SELECT COUNT(*) AS `ms_measure`
    FROM `library_copy` U0
    WHERE U0.`volume_id` = (`library_volume`.`id`)) > %s AND `library_volume`.`writer_id` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [2, [1, 2, 3, 4, 5, 6]]
