-- statements, default: 4, rows: 4

SELECT concat('{"__typename":"RacingSeaplane","keel":"', `inheritance_seaplane`.`afloat_ptr_id`, '","wing":"', `inheritance_seaplane`.`airborne_ptr_id`, '","draught":', `inheritance_afloat`.`draught`, ',"ceiling":', `inheritance_airborne`.`ceiling`, ',"name":', json_quote(CONVERT(`inheritance_seaplane`.`name` USING utf8mb4)), ',"speed":', `inheritance_racingseaplane`.`speed`, '}') AS `ms_0`, concat('{"__typename":"Seaplane","keel":"', `inheritance_seaplane`.`afloat_ptr_id`, '","wing":"', `inheritance_seaplane`.`airborne_ptr_id`, '","draught":', `inheritance_afloat`.`draught`, ',"ceiling":', `inheritance_airborne`.`ceiling`, ',"name":', json_quote(CONVERT(`inheritance_seaplane`.`name` USING utf8mb4)), '}') AS `ms_1`, CASE WHEN `inheritance_racingseaplane`.`seaplane_ptr_id` IS NOT NULL THEN %s ELSE %s END AS `ms_type`
FROM `inheritance_seaplane`
INNER JOIN `inheritance_afloat` ON (`inheritance_seaplane`.`afloat_ptr_id` = `inheritance_afloat`.`keel`)
INNER JOIN `inheritance_airborne` ON (`inheritance_seaplane`.`airborne_ptr_id` = `inheritance_airborne`.`wing`)
LEFT OUTER JOIN `inheritance_racingseaplane` ON (`inheritance_seaplane`.`afloat_ptr_id` = `inheritance_racingseaplane`.`seaplane_ptr_id`)
ORDER BY `inheritance_seaplane`.`afloat_ptr_id` ASC LIMIT 100;
-- with [0, 1]

SELECT concat('{"__typename":"RacingSeaplane","keel":"', `inheritance_afloat`.`keel`, '","draught":', `inheritance_afloat`.`draught`, '}') AS `ms_0`, concat('{"__typename":"Seaplane","keel":"', `inheritance_afloat`.`keel`, '","draught":', `inheritance_afloat`.`draught`, ',"name":', json_quote(CONVERT(`inheritance_seaplane`.`name` USING utf8mb4)), ',"wing":"', `inheritance_seaplane`.`airborne_ptr_id`, '"}') AS `ms_1`, concat('{"__typename":"Afloat","keel":"', `inheritance_afloat`.`keel`, '","draught":', `inheritance_afloat`.`draught`, '}') AS `ms_2`, CASE WHEN `inheritance_racingseaplane`.`seaplane_ptr_id` IS NOT NULL THEN %s WHEN `inheritance_seaplane`.`afloat_ptr_id` IS NOT NULL THEN %s ELSE %s END AS `ms_type`
FROM `inheritance_afloat`
LEFT OUTER JOIN `inheritance_seaplane` ON (`inheritance_afloat`.`keel` = `inheritance_seaplane`.`afloat_ptr_id`)
LEFT OUTER JOIN `inheritance_racingseaplane` ON (`inheritance_seaplane`.`afloat_ptr_id` = `inheritance_racingseaplane`.`seaplane_ptr_id`)
ORDER BY `inheritance_afloat`.`keel` ASC LIMIT 100;
-- with [0, 1, 2]

SELECT concat('{"__typename":"RacingSeaplane","wing":"', `inheritance_airborne`.`wing`, '","ceiling":', `inheritance_airborne`.`ceiling`, ',"speed":', `inheritance_racingseaplane`.`speed`, '}') AS `ms_0`, concat('{"__typename":"Seaplane","wing":"', `inheritance_airborne`.`wing`, '","ceiling":', `inheritance_airborne`.`ceiling`, ',"name":', json_quote(CONVERT(`inheritance_seaplane`.`name` USING utf8mb4)), '}') AS `ms_1`, concat('{"__typename":"Airborne","wing":"', `inheritance_airborne`.`wing`, '","ceiling":', `inheritance_airborne`.`ceiling`, '}') AS `ms_2`, CASE WHEN `inheritance_racingseaplane`.`seaplane_ptr_id` IS NOT NULL THEN %s WHEN `inheritance_seaplane`.`afloat_ptr_id` IS NOT NULL THEN %s ELSE %s END AS `ms_type`
FROM `inheritance_airborne`
LEFT OUTER JOIN `inheritance_seaplane` ON (`inheritance_airborne`.`wing` = `inheritance_seaplane`.`airborne_ptr_id`)
LEFT OUTER JOIN `inheritance_racingseaplane` ON (`inheritance_seaplane`.`afloat_ptr_id` = `inheritance_racingseaplane`.`seaplane_ptr_id`)
ORDER BY `inheritance_airborne`.`ceiling` DESC, `inheritance_airborne`.`wing` ASC LIMIT 100;
-- with [0, 1, 2]

SELECT concat('{"keel":"', `inheritance_racingseaplane`.`seaplane_ptr_id`, '","wing":"', `inheritance_seaplane`.`airborne_ptr_id`, '","speed":', `inheritance_racingseaplane`.`speed`, ',"name":', json_quote(CONVERT(`inheritance_seaplane`.`name` USING utf8mb4)), '}') AS `ms_0`
FROM `inheritance_racingseaplane`
INNER JOIN `inheritance_seaplane` ON (`inheritance_racingseaplane`.`seaplane_ptr_id` = `inheritance_seaplane`.`afloat_ptr_id`)
INNER JOIN `inheritance_afloat` ON (`inheritance_seaplane`.`afloat_ptr_id` = `inheritance_afloat`.`keel`)
INNER JOIN `inheritance_airborne` ON (`inheritance_seaplane`.`airborne_ptr_id` = `inheritance_airborne`.`wing`)
ORDER BY `inheritance_racingseaplane`.`seaplane_ptr_id` ASC LIMIT 100;
