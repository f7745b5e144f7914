-- statements, default: 2, rows: 2

SELECT concat('{"countryId":', json_quote(CONVERT(`keys_passport`.`country_id` USING utf8mb4)), ',"colour":', json_quote(CONVERT(`keys_passport`.`colour` USING utf8mb4)), ',"country":', coalesce((
  SELECT concat('{"iso":', json_quote(CONVERT(U0.`iso` USING utf8mb4)), ',"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
  FROM `keys_country` U0
  WHERE U0.`iso` = (`keys_passport`.`country_id`)), 'null'), ',"passportCover":', coalesce((
  SELECT concat('{"passportId":', json_quote(CONVERT(CAST(U0.`passport_id` AS CHAR) USING utf8mb4)), ',"leather":', CASE WHEN U0.`leather` THEN 'true' WHEN NOT U0.`leather` THEN 'false' END, '}') AS `ms_0`
  FROM `keys_passportcover` U0
  WHERE U0.`passport_id` = (`keys_passport`.`country_id`)), 'null'), '}') AS `ms_0`
FROM `keys_passport`
WHERE `keys_passport`.`country_id` = %s;
-- with ['DE']

SELECT concat('{"leather":', CASE WHEN `keys_passportcover`.`leather` THEN 'true' WHEN NOT `keys_passportcover`.`leather` THEN 'false' END, ',"passport":', coalesce((
  SELECT concat('{"colour":', json_quote(CONVERT(V0.`colour` USING utf8mb4)), ',"country":', coalesce((
    SELECT concat('{"name":', json_quote(CONVERT(U0.`name` USING utf8mb4)), '}') AS `ms_0`
    FROM `keys_country` U0
    WHERE U0.`iso` = (V0.`country_id`)), 'null'), '}') AS `ms_0`
  FROM `keys_passport` V0
  WHERE V0.`country_id` = (`keys_passportcover`.`passport_id`)), 'null'), '}') AS `ms_0`
FROM `keys_passportcover`
WHERE `keys_passportcover`.`passport_id` = %s;
-- with ['DE']
