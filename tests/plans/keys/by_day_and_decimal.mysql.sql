-- statements, default: 3, rows: 3

SELECT concat('{"day":"', `keys_holiday`.`day`, '","name":', json_quote(CONVERT(`keys_holiday`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `keys_holiday`
WHERE `keys_holiday`.`day` = %s;
-- with ['2024-02-29']

SELECT concat('{"amount":"', `keys_amount`.`amount`, '"}') AS `ms_0`
FROM `keys_amount`
WHERE `keys_amount`.`amount` = %s;
-- with [Decimal('12.5')]

SELECT concat('{"amount":"', `keys_amount`.`amount`, '"}') AS `ms_0`
FROM `keys_amount`
ORDER BY `keys_amount`.`amount` ASC LIMIT 100;
