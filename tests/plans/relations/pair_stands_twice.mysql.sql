-- statements, default: 9, rows: 9

SELECT concat('{"name":', json_quote(CONVERT(`links_club`.`name` USING utf8mb4)), ',"members":') AS `ms_0`, `links_club`.`id` AS `ms_1`, `links_club`.`id` AS `ms_2`, `links_club`.`id` AS `ms_3`, `links_club`.`id` AS `ms_4`
FROM `links_club`
ORDER BY `links_club`.`id` ASC LIMIT 5;

SELECT ms_key, ms_0
FROM (
  SELECT `links_membership`.`club_id` AS `ms_key`, concat('{"name":', json_quote(CONVERT(`links_person`.`name` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `links_membership`.`club_id` ORDER BY `links_person`.`id` ASC) AS `ms_rank`
  FROM `links_person`
  LEFT OUTER JOIN `links_membership` ON (`links_person`.`id` = `links_membership`.`person_id`)
  WHERE `links_membership`.`club_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2]]

SELECT ms_key, ms_0
FROM (
  SELECT `links_club_guests`.`club_id` AS `ms_key`, concat('{"name":', json_quote(CONVERT(`links_person`.`name` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `links_club_guests`.`club_id` ORDER BY `links_person`.`id` ASC) AS `ms_rank`
  FROM `links_person`
  LEFT OUTER JOIN `links_club_guests` ON (`links_person`.`id` = `links_club_guests`.`person_id`)
  WHERE `links_club_guests`.`club_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2]]

SELECT ms_key, ms_0
FROM (
  SELECT `links_club_watchers`.`club_id` AS `ms_key`, concat('{"name":', json_quote(CONVERT(`links_person`.`name` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `links_club_watchers`.`club_id` ORDER BY `links_person`.`id` ASC) AS `ms_rank`
  FROM `links_person`
  LEFT OUTER JOIN `links_club_watchers` ON (`links_person`.`id` = `links_club_watchers`.`person_id`)
  WHERE `links_club_watchers`.`club_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2]]

SELECT ms_key, ms_0
FROM (
  SELECT `links_membership`.`club_id` AS `ms_key`, concat('{"id":"', `links_membership`.`id`, '","since":"', `links_membership`.`since`, '","person":', coalesce((
    SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
    FROM `links_person` U0
    WHERE U0.`id` = (`links_membership`.`person_id`)), 'null'), ',"sponsor":', coalesce((
    SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
    FROM `links_person` U0
    WHERE U0.`id` = (`links_membership`.`sponsor_id`)), 'null'), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `links_membership`.`club_id` ORDER BY `links_membership`.`since` DESC, `links_membership`.`id` ASC) AS `ms_rank`
  FROM `links_membership`
  WHERE `links_membership`.`club_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2]]

SELECT concat('{"name":', json_quote(CONVERT(`links_person`.`name` USING utf8mb4)), ',"clubs":') AS `ms_0`, `links_person`.`id` AS `ms_1`, `links_person`.`id` AS `ms_2`, `links_person`.`id` AS `ms_3`
FROM `links_person`
ORDER BY `links_person`.`id` ASC LIMIT 3;

SELECT ms_key, ms_0
FROM (
  SELECT `links_membership`.`person_id` AS `ms_key`, concat('{"name":', json_quote(CONVERT(`links_club`.`name` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `links_membership`.`person_id` ORDER BY `links_club`.`id` ASC) AS `ms_rank`
  FROM `links_club`
  LEFT OUTER JOIN `links_membership` ON (`links_club`.`id` = `links_membership`.`club_id`)
  WHERE `links_membership`.`person_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2, 3]]

SELECT ms_key, ms_0
FROM (
  SELECT `links_membership`.`person_id` AS `ms_key`, concat('{"id":"', `links_membership`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `links_membership`.`person_id` ORDER BY `links_membership`.`since` DESC, `links_membership`.`id` ASC) AS `ms_rank`
  FROM `links_membership`
  WHERE `links_membership`.`person_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2, 3]]

SELECT ms_key, ms_0
FROM (
  SELECT `links_membership`.`sponsor_id` AS `ms_key`, concat('{"id":"', `links_membership`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `links_membership`.`sponsor_id` ORDER BY `links_membership`.`since` DESC, `links_membership`.`id` ASC) AS `ms_rank`
  FROM `links_membership`
  WHERE `links_membership`.`sponsor_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2, 3]]
