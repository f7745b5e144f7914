-- statements, default: 1, rows: 1

SELECT concat('{"id":"', `library_volume`.`id`, '"}') AS `ms_0`
FROM `library_volume`
WHERE (((`library_volume`.`title` LIKE BINARY %s AND `library_volume`.`pages` > %s) OR (`library_volume`.`lendable` = %s AND NOT ((`library_volume`.`press_id` IS NOT NULL AND `library_volume`.`press_id` = %s) OR `library_volume`.`price` < %s))) AND NOT (`library_volume`.`id` IN %s))
ORDER BY `library_volume`.`id` ASC LIMIT 100;
-- with ['Kokoro%', 200, True, 'old', Decimal('30'), [2, 8]]
