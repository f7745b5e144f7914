-- statements, default: 5, rows: 5

SELECT concat('{"distance":', `trees_closure`.`distance`, ',"ancestor":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `trees_listnode` U0
  WHERE U0.`id` = (`trees_closure`.`ancestor_id`)), 'null'), ',"descendant":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `trees_listnode` U0
  WHERE U0.`id` = (`trees_closure`.`descendant_id`)), 'null'), '}') AS `ms_0`
FROM `trees_closure`
ORDER BY `trees_closure`.`distance` DESC, `trees_closure`.`id` ASC LIMIT 100;

SELECT concat('{"distance":', `trees_closure`.`distance`, '}') AS `ms_0`
FROM `trees_closure`
WHERE (`trees_closure`.`ancestor_id` = %s AND `trees_closure`.`descendant_id` = %s);
-- with [1, 3]

SELECT concat('{"name":', json_quote(CONVERT(`trees_listnode`.`name` USING utf8mb4)), ',"below":') AS `ms_0`, `trees_listnode`.`id` AS `ms_1`, `trees_listnode`.`id` AS `ms_2`
FROM `trees_listnode`
ORDER BY `trees_listnode`.`id` ASC LIMIT 3;

SELECT ms_key, ms_0
FROM (
  SELECT `trees_closure`.`ancestor_id` AS `ms_key`, concat('{"descendant":', coalesce((
    SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
    FROM `trees_listnode` U0
    WHERE U0.`id` = (`trees_closure`.`descendant_id`)), 'null'), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `trees_closure`.`ancestor_id` ORDER BY `trees_closure`.`id` ASC) AS `ms_rank`
  FROM `trees_closure`
  WHERE (`trees_closure`.`distance` > %s AND `trees_closure`.`ancestor_id` IN %s)) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [0, [1, 2, 3]]

SELECT ms_key, ms_0
FROM (
  SELECT `trees_closure`.`descendant_id` AS `ms_key`, concat('{"ancestor":', coalesce((
    SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
    FROM `trees_listnode` U0
    WHERE U0.`id` = (`trees_closure`.`ancestor_id`)), 'null'), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `trees_closure`.`descendant_id` ORDER BY `trees_closure`.`id` ASC) AS `ms_rank`
  FROM `trees_closure`
  WHERE `trees_closure`.`descendant_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2, 3]]
