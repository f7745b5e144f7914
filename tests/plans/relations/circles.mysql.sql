-- statements, default: 4, rows: 4

SELECT concat('{"name":', json_quote(CONVERT(`trees_listnode`.`name` USING utf8mb4)), ',"parent":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(W0.`name` USING utf8mb4)), ',"parent":', coalesce((
    SELECT concat('{"name":', json_quote(CONVERT(V0.`name` USING utf8mb4)), ',"parent":', coalesce((
      SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
      FROM `trees_listnode` U0
      WHERE U0.`id` = (V0.`parent_id`)), 'null'), '}') AS `ms_0`
    FROM `trees_listnode` V0
    WHERE V0.`id` = (W0.`parent_id`)), 'null'), '}') AS `ms_0`
  FROM `trees_listnode` W0
  WHERE W0.`id` = (`trees_listnode`.`parent_id`)), 'null'), ',"children":') AS `ms_0`, `trees_listnode`.`id` AS `ms_1`
FROM `trees_listnode`
ORDER BY `trees_listnode`.`id` ASC LIMIT 100;

SELECT ms_key, ms_0
FROM (
  SELECT `trees_listnode`.`parent_id` AS `ms_key`, concat('{"name":', json_quote(CONVERT(`trees_listnode`.`name` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `trees_listnode`.`parent_id` ORDER BY `trees_listnode`.`id` ASC) AS `ms_rank`
  FROM `trees_listnode`
  WHERE `trees_listnode`.`parent_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2, 3, 4, 5, 6]]

SELECT concat('{"name":', json_quote(CONVERT(`rows_circleone`.`name` USING utf8mb4)), ',"two":', coalesce((
  SELECT concat('{"name":', json_quote(CONVERT(V0.`name` USING utf8mb4)), ',"one":', coalesce((
    SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
    FROM `rows_circleone` U0
    WHERE U0.`id` = (V0.`one_id`)), 'null'), '}') AS `ms_0`
  FROM `rows_circletwo` V0
  WHERE V0.`id` = (`rows_circleone`.`two_id`)), 'null'), ',"twos":') AS `ms_0`, `rows_circleone`.`id` AS `ms_1`
FROM `rows_circleone`
ORDER BY `rows_circleone`.`id` ASC LIMIT 100;

SELECT ms_key, ms_0
FROM (
  SELECT `rows_circletwo`.`one_id` AS `ms_key`, concat('{"name":', json_quote(CONVERT(`rows_circletwo`.`name` USING utf8mb4)), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `rows_circletwo`.`one_id` ORDER BY `rows_circletwo`.`id` ASC) AS `ms_rank`
  FROM `rows_circletwo`
  WHERE `rows_circletwo`.`one_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2]]
