-- statements, default: 1, rows: 1

SELECT concat('{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), '}') AS `ms_0`
FROM `library_volume`
WHERE `library_volume`.`title` LIKE BINARY %s
ORDER BY `library_volume`.`title` DESC, `library_volume`.`id` ASC LIMIT 4;
-- with ['Kokoro%']
