-- statements, default: 2, rows: 2

SELECT concat('{"id":"', `library_volume`.`id`, '","lendable":', CASE WHEN `library_volume`.`lendable` THEN 'true' WHEN NOT `library_volume`.`lendable` THEN 'false' END, '}') AS `ms_0`
FROM (
  SELECT `library_volume`.`id`, `library_volume`.`lendable`
  FROM `library_volume`
  ORDER BY `library_volume`.`lendable` ASC, `library_volume`.`id` ASC LIMIT 5 OFFSET 3) `library_volume`
ORDER BY `library_volume`.`lendable` ASC, `library_volume`.`id` ASC;

SELECT concat('{"id":"', `library_volume`.`id`, '","published":', CASE WHEN `library_volume`.`published` IS NULL THEN 'null' ELSE concat('"', `library_volume`.`published`, '"') END, '}') AS `ms_0`
FROM (
  SELECT `library_volume`.`id`, `library_volume`.`published`
  FROM `library_volume`
  ORDER BY `library_volume`.`published` IS NULL, `library_volume`.`published` ASC, `library_volume`.`id` ASC LIMIT 9 OFFSET 12) `library_volume`
ORDER BY `library_volume`.`published` IS NULL, `library_volume`.`published` ASC, `library_volume`.`id` ASC;
