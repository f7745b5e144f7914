-- statements, default: 5, rows: 5

SELECT concat('{"name":', json_quote(CONVERT(`links_person`.`name` USING utf8mb4)), ',"boss":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(V0.`name` USING utf8mb4)), ',"boss":', coalesce((
    SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
    FROM `links_person` U0
    WHERE U0.`id` = (V0.`boss_id`)), 'null'), '}') AS `ms_0`
  FROM `links_person` V0
  WHERE V0.`id` = (`links_person`.`boss_id`)), 'null'), ',"staff":') AS `ms_0`, `links_person`.`id` AS `ms_1`, `links_person`.`id` AS `ms_2`, `links_person`.`id` AS `ms_3`, `links_person`.`id` AS `ms_4`
FROM `links_person`
ORDER BY `links_person`.`id` ASC LIMIT 100;

SELECT ms_key, ms_0
FROM (
  SELECT `links_person`.`boss_id` AS `ms_key`, concat('{"name":', json_quote(CONVERT(`links_person`.`name` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `links_person`.`boss_id` ORDER BY `links_person`.`id` ASC) AS `ms_rank`
  FROM `links_person`
  WHERE `links_person`.`boss_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2, 3, 4, 5]]

SELECT ms_key, ms_0
FROM (
  SELECT `links_person_friends`.`from_person_id` AS `ms_key`, concat('{"name":', json_quote(CONVERT(`links_person`.`name` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `links_person_friends`.`from_person_id` ORDER BY `links_person`.`id` ASC) AS `ms_rank`
  FROM `links_person`
  LEFT OUTER JOIN `links_person_friends` ON (`links_person`.`id` = `links_person_friends`.`to_person_id`)
  WHERE `links_person_friends`.`from_person_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2, 3, 4, 5]]

SELECT ms_key, ms_0
FROM (
  SELECT `links_person_follows`.`from_person_id` AS `ms_key`, concat('{"name":', json_quote(CONVERT(`links_person`.`name` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `links_person_follows`.`from_person_id` ORDER BY `links_person`.`id` ASC) AS `ms_rank`
  FROM `links_person`
  LEFT OUTER JOIN `links_person_follows` ON (`links_person`.`id` = `links_person_follows`.`to_person_id`)
  WHERE `links_person_follows`.`from_person_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2, 3, 4, 5]]

SELECT ms_key, ms_0
FROM (
  SELECT `links_person_follows`.`to_person_id` AS `ms_key`, concat('{"name":', json_quote(CONVERT(`links_person`.`name` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `links_person_follows`.`to_person_id` ORDER BY `links_person`.`id` ASC) AS `ms_rank`
  FROM `links_person`
  LEFT OUTER JOIN `links_person_follows` ON (`links_person`.`id` = `links_person_follows`.`from_person_id`)
  WHERE `links_person_follows`.`to_person_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2, 3, 4, 5]]
