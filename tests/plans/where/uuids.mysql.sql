-- statements, default: 2, rows: 2

SELECT concat('{"number":', `library_copy`.`number`, '}') AS `ms_0`
FROM `library_copy`
WHERE `library_copy`.`serial` = %s
ORDER BY `library_copy`.`serial` ASC LIMIT 100;
-- with [UUID('01234567-89ab-4def-8123-456789abcdef')]

SELECT concat('{"serial":"', `library_copy`.`serial`, '"}') AS `ms_0`
FROM `library_copy`
WHERE `library_copy`.`serial` IN %s
ORDER BY `library_copy`.`serial` ASC LIMIT 100;
-- with [[UUID('01234567-89ab-4def-8123-456789abcdef')]]
