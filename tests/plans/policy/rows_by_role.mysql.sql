-- statements, default: 4, rows: 4

SELECT concat('{"patronId":"', `library_ticket`.`patron_id`, '"}') AS `ms_0`
FROM `library_ticket`
ORDER BY `library_ticket`.`patron_id` ASC LIMIT 100;

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_borrowing`) AS CHAR));

SELECT concat('{"name":', json_quote(CONVERT(`library_patron`.`name` USING utf8mb4)), ',"hidden":', CASE WHEN `library_patron`.`hidden` THEN 'true' WHEN NOT `library_patron`.`hidden` THEN 'false' END, ',"email":', json_quote(CONVERT(`library_patron`.`email` USING utf8mb4)), '}') AS `ms_0`
FROM `library_patron`
ORDER BY `library_patron`.`id` ASC LIMIT 100;

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_critique`) AS CHAR));
