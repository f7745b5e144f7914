-- statements, default: 6, rows: 6

SELECT concat('{"name":', json_quote(CONVERT(`custom_fields_contact`.`name` USING utf8mb4)), ',"nickname":') AS `ms_0`, `custom_fields_contact`.`nickname` AS `ms_1`, `custom_fields_contact`.`phone` AS `ms_2`, `custom_fields_contact`.`id` AS `ms_3`, `custom_fields_contact`.`name` AS `ms_4`, `custom_fields_contact`.`nickname` AS `ms_5`, `custom_fields_contact`.`fax` AS `ms_6`, `custom_fields_contact`.`fax` AS `ms_7`, `custom_fields_contact`.`id` AS `ms_8`, `custom_fields_contact`.`name` AS `ms_9`, `custom_fields_contact`.`nickname` AS `ms_10`, `custom_fields_contact`.`phone` AS `ms_11`, `custom_fields_contact`.`id` AS `ms_12`
FROM `custom_fields_contact`
ORDER BY `custom_fields_contact`.`id` ASC LIMIT 100;

SELECT ms_key, ms_0, ms_1, ms_2
FROM (
  SELECT `custom_fields_page`.`contact_id` AS `ms_key`, `custom_fields_page`.`title` AS `ms_0`, `custom_fields_page`.`subtitle` AS `ms_1`, `custom_fields_page`.`body` AS `ms_2`, ROW_NUMBER() OVER (PARTITION BY `custom_fields_page`.`contact_id` ORDER BY `custom_fields_page`.`id` ASC) AS `ms_rank`
  FROM `custom_fields_page`
  WHERE `custom_fields_page`.`contact_id` IN %s) t
WHERE t.ms_rank > 0 AND t.ms_rank <= 0 + 100
ORDER BY t.ms_rank;
-- with [[1, 2, 3]]

SELECT `custom_fields_product`.`price` AS `ms_0`, `custom_fields_product`.`tags` AS `ms_1`, `custom_fields_product`.`cost` AS `ms_2`, `custom_fields_product`.`id` AS `ms_3`, `custom_fields_product`.`price` AS `ms_4`, `custom_fields_product`.`tags` AS `ms_5`, `custom_fields_product`.`cost_currency` AS `ms_6`, `custom_fields_product`.`colour` AS `ms_7`, `custom_fields_product`.`page_id` AS `ms_8`, concat(',"costCurrency":', json_quote(CONVERT(`custom_fields_product`.`cost_currency` USING utf8mb4)), ',"colour":', json_quote(CONVERT(`custom_fields_product`.`colour` USING utf8mb4)), ',"page":') AS `ms_9`, `custom_fields_product`.`page_id` AS `ms_10`
FROM `custom_fields_product`
ORDER BY `custom_fields_product`.`id` ASC LIMIT 100;

SELECT `custom_fields_page`.`id` AS `ms_key`, `custom_fields_page`.`title` AS `ms_0`, `custom_fields_page`.`contact_id` AS `ms_1`
FROM `custom_fields_page`
WHERE `custom_fields_page`.`id` IN %s;
-- with [[1]]

SELECT `custom_fields_contact`.`id` AS `ms_key`, `custom_fields_contact`.`phone` AS `ms_0`, `custom_fields_contact`.`id` AS `ms_1`, `custom_fields_contact`.`name` AS `ms_2`, `custom_fields_contact`.`nickname` AS `ms_3`, `custom_fields_contact`.`fax` AS `ms_4`
FROM `custom_fields_contact`
WHERE `custom_fields_contact`.`id` IN %s;
-- with [[1]]

SELECT `custom_fields_diary`.`length` AS `ms_0`, UPPER(`custom_fields_diary`.`loud`) AS `ms_1`, `custom_fields_diary`.`raw_nick` AS `ms_2`
FROM `custom_fields_diary`
ORDER BY `custom_fields_diary`.`id` ASC LIMIT 100;
