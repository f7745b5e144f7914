-- statements, default: 5, rows: 5

SELECT concat('{"id":"', `links_visit`.`id`, '","vaultId":"', `links_visit`.`vault_id`, '","doorId":', CASE WHEN `links_visit`.`door_id` IS NULL THEN 'null' ELSE concat('"', `links_visit`.`door_id`, '"') END, ',"person":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `links_person` U0
  WHERE U0.`id` = (`links_visit`.`person_id`)), 'null'), ',"helpers":') AS `ms_0`, `links_visit`.`id` AS `ms_1`
FROM `links_visit`
ORDER BY `links_visit`.`id` ASC LIMIT 100;

SELECT ms_key, ms_0
FROM (
  SELECT `unexposed_escort`.`visit_id` AS `ms_key`, concat('{"name":', json_quote(CONVERT(`links_person`.`name` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `unexposed_escort`.`visit_id` ORDER BY `links_person`.`id` ASC) AS `ms_rank`
  FROM `links_person`
  LEFT OUTER JOIN `unexposed_escort` ON (`links_person`.`id` = `unexposed_escort`.`person_id`)
  WHERE `unexposed_escort`.`visit_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2]]

SELECT concat('{"name":', json_quote(CONVERT(`links_person`.`name` USING utf8mb4)), ',"visits":') AS `ms_0`, `links_person`.`id` AS `ms_1`, `links_person`.`id` AS `ms_2`
FROM `links_person`
ORDER BY `links_person`.`id` ASC LIMIT 2;

SELECT ms_key, ms_0
FROM (
  SELECT `links_visit`.`person_id` AS `ms_key`, concat('{"id":"', `links_visit`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `links_visit`.`person_id` ORDER BY `links_visit`.`id` ASC) AS `ms_rank`
  FROM `links_visit`
  WHERE `links_visit`.`person_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2]]

SELECT ms_key, ms_0
FROM (
  SELECT `unexposed_escort`.`person_id` AS `ms_key`, concat('{"id":"', `links_visit`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `unexposed_escort`.`person_id` ORDER BY `links_visit`.`id` ASC) AS `ms_rank`
  FROM `links_visit`
  LEFT OUTER JOIN `unexposed_escort` ON (`links_visit`.`id` = `unexposed_escort`.`visit_id`)
  WHERE `unexposed_escort`.`person_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2]]
