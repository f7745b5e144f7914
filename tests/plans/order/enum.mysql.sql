-- statements, default: 1, rows: 1

SELECT concat('{"name":', json_quote(CONVERT(`library_patron`.`name` USING utf8mb4)), ',"standing":', CASE WHEN `library_patron`.`standing` = %s THEN '"NEW"' WHEN `library_patron`.`standing` = %s THEN '"KNOWN"' WHEN `library_patron`.`standing` = %s THEN '"TRUSTED"' WHEN `library_patron`.`standing` IS NULL THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS `ms_0`
FROM `library_patron`
ORDER BY `library_patron`.`standing` IS NOT NULL, `library_patron`.`standing` DESC, `library_patron`.`id` ASC LIMIT 100;
-- with [0, 1, 9]
