-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['%Kokoro%']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['Kokoro%']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['%Kokoro']

-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['%100\\% Wool%']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['100\\% Wool%']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['%100\\% Wool']

-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['%r\\_s%']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['r\\_s%']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['%r\\_s']

-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['%\\%%']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['\\%%']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['%\\%']

-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['%\\_%']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['\\_%']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['%\\_']

-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ["%'%"]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ["'%"]

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ["%'"]

-- statements, default: 3, rows: 3

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['%\\\\%']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['\\\\%']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE BINARY %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['%\\\\']
