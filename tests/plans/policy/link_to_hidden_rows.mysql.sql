-- statements, default: 5, rows: 5

SELECT concat('{"id":"', `library_critique`.`id`, '","patron":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `library_patron` U0
  WHERE (U0.`id` = (`library_critique`.`patron_id`) AND (U0.`hidden` = %s OR U0.`id` = %s))), 'null'), '}') AS `ms_0`
FROM `library_critique`
WHERE (`library_critique`.`shown` = %s OR `library_critique`.`patron_id` = %s)
ORDER BY `library_critique`.`id` ASC LIMIT 8;
-- with [False, 1, True, 1]

SELECT `library_volume`.`id` AS `ms_0`, `library_volume`.`id` AS `ms_1`
FROM `library_volume`
WHERE `library_volume`.`id` IN %s
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with [[2, 5]]

SELECT ms_key, ms_0
FROM (
  SELECT `library_critique`.`volume_id` AS `ms_key`, concat('{"id":"', `library_critique`.`id`, '","patron":', coalesce((
    SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
    FROM `library_patron` U0
    WHERE (U0.`id` = (`library_critique`.`patron_id`) AND (U0.`hidden` = %s OR U0.`id` = %s))), 'null'), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_critique`.`volume_id` ORDER BY `library_critique`.`id` ASC) AS `ms_rank`
  FROM `library_critique`
  WHERE ((`library_critique`.`shown` = %s OR `library_critique`.`patron_id` = %s) AND `library_critique`.`volume_id` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [False, 1, True, 1, [2, 5]]

SELECT ms_key, ms_0
FROM (
  SELECT `library_copy`.`volume_id` AS `ms_key`, `library_copy`.`serial` AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_copy`.`volume_id` ORDER BY `library_copy`.`serial` ASC) AS `ms_rank`
  FROM `library_copy`
  WHERE `library_copy`.`volume_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 2
ORDER BY t.ms_rank;
-- with [[2, 5]]

SELECT ms_key, ms_0
FROM (
  SELECT `library_borrowing`.`copy_id` AS `ms_key`, concat('{"id":"', `library_borrowing`.`id`, '"}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_borrowing`.`copy_id` ORDER BY `library_borrowing`.`id` ASC) AS `ms_rank`
  FROM `library_borrowing`
  WHERE (`library_borrowing`.`patron_id` = %s AND `library_borrowing`.`copy_id` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [1, [UUID('01234567-89ab-4def-8123-456789abcdef'), UUID('048d159e-26af-47bc-848d-159e26af37bc'), UUID('0eca8641-fdb9-4523-8eca-8641fdb97523'), UUID('12345678-9abc-4ef0-9234-56789abcdef0')]]
