-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"writer":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_writer` U0
  WHERE U0.`id` = (`library_volume`.`writer_id`)), 'null'), '}') AS `ms_0`
FROM `library_volume`
INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
WHERE (`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['%kokoro%', '%kokoro%', '%kokoro%']

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"writer":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_writer` U0
  WHERE U0.`id` = (`library_volume`.`writer_id`)), 'null'), '}') AS `ms_0`
FROM `library_volume`
INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
WHERE ((`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s) AND (`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s))
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['%kokoro%', '%kokoro%', '%kokoro%', '%natsume%', '%natsume%', '%natsume%']

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"writer":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_writer` U0
  WHERE U0.`id` = (`library_volume`.`writer_id`)), 'null'), '}') AS `ms_0`
FROM `library_volume`
INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
WHERE ((`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s) AND (`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s) AND (`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s))
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['%natsume%', '%natsume%', '%natsume%', '%kokoro%', '%kokoro%', '%kokoro%', '%1%', '%1%', '%1%']

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"writer":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_writer` U0
  WHERE U0.`id` = (`library_volume`.`writer_id`)), 'null'), '}') AS `ms_0`
FROM `library_volume`
INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
WHERE ((`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s) AND (`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s))
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['%war%', '%war%', '%war%', '%AND%', '%AND%', '%AND%']

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"writer":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_writer` U0
  WHERE U0.`id` = (`library_volume`.`writer_id`)), 'null'), '}') AS `ms_0`
FROM `library_volume`
INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
WHERE (`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['%100\\%%', '%100\\%%', '%100\\%%']

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"writer":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_writer` U0
  WHERE U0.`id` = (`library_volume`.`writer_id`)), 'null'), '}') AS `ms_0`
FROM `library_volume`
INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
WHERE (`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s)
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['%\\_%', '%\\_%', '%\\_%']

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"writer":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_writer` U0
  WHERE U0.`id` = (`library_volume`.`writer_id`)), 'null'), '}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`id` ASC LIMIT 100;

-- statements, default: 1, rows: 1

-- the same as before

-- statements, default: 1, rows: 1

-- the same as before

-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '","title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"writer":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_writer` U0
  WHERE U0.`id` = (`library_volume`.`writer_id`)), 'null'), '}') AS `ms_0`
FROM `library_volume`
INNER JOIN `library_writer` ON (`library_volume`.`writer_id` = `library_writer`.`id`)
WHERE ((`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s) AND (`library_volume`.`title` LIKE %s OR `library_volume`.`subtitle` LIKE %s OR `library_writer`.`name` LIKE %s))
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['%part%', '%part%', '%part%', '%3%', '%3%', '%3%']
