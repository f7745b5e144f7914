-- statements, default: 4, rows: 4

SELECT concat('{"region":', coalesce(CAST(json_quote(CONVERT(`views_regiontotal`.`region` USING utf8mb4)) AS CHAR), 'null'), ',"sales":', coalesce(CAST(`views_regiontotal`.`sales` AS CHAR), 'null'), ',"most":', coalesce(CAST(`views_regiontotal`.`most` AS CHAR), 'null'), ',"largeSales":') AS `ms_0`, `views_regiontotal`.`region` AS `ms_1`
FROM `views_regiontotal`
ORDER BY `views_regiontotal`.`region` IS NULL, `views_regiontotal`.`region` ASC LIMIT 100;

SELECT ms_key, ms_0
FROM (
  SELECT `views_largesale`.`total_id` AS `ms_key`, concat('{"units":', coalesce(CAST(`views_largesale`.`units` AS CHAR), 'null'), '}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `views_largesale`.`total_id` ORDER BY `views_largesale`.`units` IS NOT NULL, `views_largesale`.`units` DESC, `views_largesale`.`sale_id` IS NULL, `views_largesale`.`sale_id` ASC) AS `ms_rank`
  FROM `views_largesale`
  WHERE `views_largesale`.`total_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [['', 'north', 'south']]

SELECT concat('{"saleId":', CASE WHEN `views_largesale`.`sale_id` IS NULL THEN 'null' ELSE concat('"', `views_largesale`.`sale_id`, '"') END, ',"units":', coalesce(CAST(`views_largesale`.`units` AS CHAR), 'null'), ',"sale":', coalesce((
  SELECT concat('{"region":', json_quote(CONVERT(V0.`region` USING utf8mb4)), ',"units":', V0.`units`, ',"large":', coalesce((
    SELECT concat('{"units":', coalesce(CAST(U0.`units` AS CHAR), 'null'), '}') AS `ms_0`
    FROM `views_largesale` U0
    WHERE U0.`sale_id` = (V0.`id`)), 'null'), '}') AS `ms_0`
  FROM `views_sale` V0
  WHERE V0.`id` = (`views_largesale`.`sale_id`)), 'null'), ',"total":', coalesce((
  SELECT concat('{"sales":', coalesce(CAST(U0.`sales` AS CHAR), 'null'), '}') AS `ms_0`
  FROM `views_regiontotal` U0
  WHERE U0.`region` = (`views_largesale`.`total_id`)), 'null'), '}') AS `ms_0`
FROM `views_largesale`
ORDER BY `views_largesale`.`units` IS NULL, `views_largesale`.`units` ASC, `views_largesale`.`sale_id` IS NULL, `views_largesale`.`sale_id` ASC LIMIT 100;

SELECT concat('{"region":', coalesce(CAST(json_quote(CONVERT(`views_keyless`.`region` USING utf8mb4)) AS CHAR), 'null'), ',"units":', coalesce(CAST(`views_keyless`.`units` AS CHAR), 'null'), '}') AS `ms_0`
FROM `views_keyless`
ORDER BY `views_keyless`.`region` IS NULL, `views_keyless`.`region` ASC, `views_keyless`.`units` IS NULL, `views_keyless`.`units` ASC LIMIT 100;
