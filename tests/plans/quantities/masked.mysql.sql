-- statements, default: 3, rows: 3

SELECT concat('{"heat":null,"worth":', CASE WHEN `library_parcel`.`guarded` = %s THEN concat(CASE WHEN `library_parcel`.`worth` IS NULL THEN 'null' ELSE concat('{"amount":"~marker:EXCHANGED:', replace(to_base64(concat('[', CAST(%s AS CHAR), ',"', `library_parcel`.`worth`, '",', coalesce(CAST(json_quote(CONVERT(`library_parcel`.`worth_currency` USING utf8mb4)) AS CHAR), 'null'), ',', coalesce(CAST(json_quote(CONVERT(CASE WHEN `library_parcel`.`worth_currency` REGEXP '^[A-Z][A-Z][A-Z]$' THEN json_unquote(json_extract(CAST(%s AS CHAR), concat('$.', `library_parcel`.`worth_currency`))) END USING utf8mb4)) AS CHAR), 'null'), ']')), char(10 USING utf8mb4), ''), '","currency":', CAST(%s AS CHAR), '}') END) ELSE 'null' END, ',"rack":') AS `ms_0`, `library_parcel`.`rack_id` AS `ms_1`
FROM `library_parcel`
ORDER BY `library_parcel`.`id` ASC LIMIT 100;
-- with [False, '2, "USD", "1.25"', '{"EUR": "1", "USD": "1.25", "JPY": "160", "GBP": "0.8"}', '"USD"']

SELECT `library_rack`.`id` AS `ms_key`, `library_rack`.`id` AS `ms_0`
FROM `library_rack`
WHERE `library_rack`.`id` IN %s;
-- with [[1, 2]]

SELECT ms_key, ms_0
FROM (
  SELECT `library_parcel`.`rack_id` AS `ms_key`, concat('{"id":"', `library_parcel`.`id`, '","worth":', CASE WHEN `library_parcel`.`guarded` = %s THEN concat(CASE WHEN `library_parcel`.`worth` IS NULL THEN 'null' ELSE concat('{"amount":"', `library_parcel`.`worth`, '","currency":', coalesce(CAST(json_quote(CONVERT(`library_parcel`.`worth_currency` USING utf8mb4)) AS CHAR), 'null'), '}') END) ELSE 'null' END, ',"length":{"amount":"~marker:CONVERTED:1/100:0/1:f:', `library_parcel`.`length_cm`, '"}}') AS `ms_0`, ROW_NUMBER() OVER (PARTITION BY `library_parcel`.`rack_id` ORDER BY `library_parcel`.`id` ASC) AS `ms_rank`
  FROM `library_parcel`
  WHERE `library_parcel`.`rack_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [False, [1, 2]]
