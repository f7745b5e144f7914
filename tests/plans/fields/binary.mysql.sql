-- statements, default: 1, rows: 1

SELECT concat('{"name":', json_quote(CONVERT(`fields_blobs`.`name` USING utf8mb4)), ',"data":"', replace(to_base64(`fields_blobs`.`data`), char(10 USING utf8mb4), ''), '","maybe":', CASE WHEN `fields_blobs`.`maybe` IS NULL THEN 'null' ELSE concat('"', replace(to_base64(`fields_blobs`.`maybe`), char(10 USING utf8mb4), ''), '"') END, '}') AS `ms_0`
FROM `fields_blobs`
WHERE NOT (`fields_blobs`.`name` = %s)
ORDER BY `fields_blobs`.`id` ASC LIMIT 100;
-- with ['large']
