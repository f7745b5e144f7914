-- statements, default: 2, rows: 2

SELECT concat('{"name":', json_quote(CONVERT(`links_club`.`name` USING utf8mb4)), ',"guests":[],"memberships":') AS `ms_0`, `links_club`.`id` AS `ms_1`
FROM `links_club`
ORDER BY `links_club`.`id` ASC LIMIT 100;

SELECT ms_key, ms_0
FROM (
  SELECT `links_membership`.`club_id` AS `ms_key`, concat('{"since":"', `links_membership`.`since`, '","person":null}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `links_membership`.`club_id` ORDER BY `links_membership`.`since` DESC, `links_membership`.`id` ASC) AS `ms_rank`
  FROM `links_membership`
  WHERE `links_membership`.`club_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2]]
