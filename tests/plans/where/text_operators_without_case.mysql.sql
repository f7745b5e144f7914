-- statements, default: 4, rows: 4

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['%kokoro%']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['kokoro%']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['%kokoro']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['kokoro']

-- statements, default: 4, rows: 4

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['%WAR AND PEACE%']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['WAR AND PEACE%']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['%WAR AND PEACE']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['WAR AND PEACE']

-- statements, default: 4, rows: 4

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['%SCORE%']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['SCORE%']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['%SCORE']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['SCORE']
