-- statements, default: 5, rows: 5

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
ORDER BY `library_parcel`.`weight` IS NOT NULL, `library_parcel`.`weight` DESC, `library_parcel`.`id` ASC LIMIT 2;

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
ORDER BY `library_parcel`.`length_cm` ASC, `library_parcel`.`id` ASC LIMIT 2;

SELECT (
  SELECT CASE WHEN EXISTS (
    SELECT `library_parcel`.`id` AS `pk`
    FROM `library_parcel` LIMIT 1 OFFSET 3) THEN 'true' ELSE 'false' END);

SELECT concat('{"id":"', `library_parcel`.`id`, '"}') AS `ms_0`
FROM `library_parcel`
ORDER BY `library_parcel`.`height_ft` IS NULL, `library_parcel`.`height_ft` ASC, `library_parcel`.`id` ASC LIMIT 3;

SELECT concat('{"label":', json_quote(CONVERT(`library_rack`.`label` USING utf8mb4)), '}') AS `ms_0`
FROM `library_rack`
WHERE EXISTS(
  SELECT %s AS `a`
  FROM `library_parcel` U0
  WHERE (U0.`rack_id` = (`library_rack`.`id`) AND U0.`weight` <= %s) LIMIT 1)
ORDER BY `library_rack`.`id` ASC LIMIT 100;
-- with [1, 0.45359237]
