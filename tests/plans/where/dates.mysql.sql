-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '","published":', CASE WHEN `library_volume`.`published` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`published`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`published` >= %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['1950-01-01']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`published` IN %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [['1903-02-01', '1950-01-01']]

-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '","published":', CASE WHEN `library_volume`.`published` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`published`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`published` >= %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['1966-11-22']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`published` IN %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [['1903-02-01', '1966-11-22']]

-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '","published":', CASE WHEN `library_volume`.`published` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`published`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`published` >= %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['0001-01-01']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`published` IN %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [['0001-01-01', '1903-02-01']]

-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '","published":', CASE WHEN `library_volume`.`published` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`published`, '"') END, '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`published` >= %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['9999-12-31']

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`published` IN %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [['1903-02-01', '9999-12-31']]
