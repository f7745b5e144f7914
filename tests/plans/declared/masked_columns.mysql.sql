-- statements, default: 2, rows: 2

SELECT concat('{"number":', `library_copy`.`number`, ',"rack":', CASE WHEN `library_copy`.`number` = %s THEN coalesce((
  SELECT concat('{"label":', json_quote(CONVERT(U0.`label` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_rack` U0
  WHERE U0.`id` = (`library_copy`.`rack_id`)), 'null') ELSE %s END, ',"beside":') AS `ms_0`, `library_copy`.`serial` AS `ms_1`, CASE WHEN `library_copy`.`number` = %s THEN %s ELSE %s END AS `ms_2`
FROM `library_copy`
ORDER BY `library_copy`.`volume_id` IS NULL, `library_copy`.`volume_id` ASC, `library_copy`.`number` ASC, `library_copy`.`serial` ASC LIMIT 12;
-- with [1, 'null', 1, 1, 0]

SELECT ms_key, ms_0
FROM (
  SELECT (ms_own.ms_own_0) AS `ms_key`, concat('{"serial":"', `library_copy`.`serial`, '","number":', `library_copy`.`number`, ',"rack":', CASE WHEN `library_copy`.`number` = %s THEN CASE WHEN `library_copy`.`rack_id` IS NULL THEN 'null' ELSE concat('{"id":"', `library_copy`.`rack_id`, '"}') END ELSE %s END, '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY (ms_own.ms_own_0) ORDER BY `library_copy`.`volume_id` IS NULL, `library_copy`.`volume_id` ASC, `library_copy`.`serial` ASC) AS `ms_rank`
  FROM `library_copy`
  CROSS JOIN (
    SELECT `library_copy`.`serial` AS `ms_own_0`, `library_copy`.`rack_id` AS `ms_own_1`
    FROM `library_copy`
    WHERE `library_copy`.`serial` IN %s) ms_own
  WHERE (`library_copy`.`rack_id` = (ms_own.ms_own_1) AND NOT (`library_copy`.`serial` = (ms_own.ms_own_0)) AND `library_copy`.`number` = %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [1, 'null', [UUID('01234567-89ab-4def-8123-456789abcdef'), UUID('02468acf-1357-4bde-8246-8acf13579bde'), UUID('0369d036-9d03-49cd-8369-d0369d0369cd'), UUID('048d159e-26af-47bc-848d-159e26af37bc')], 1]
