-- statements, default: 2, rows: 2

SELECT (
  SELECT CASE WHEN EXISTS (
    SELECT `library_volume`.`id` AS `pk`
    FROM `library_volume` LIMIT 1 OFFSET 2) THEN 'true' ELSE 'false' END), (
  SELECT p.ms_0
  FROM (
    SELECT concat('"~marker:CURSOR:428aea46622c:', replace(to_base64(concat('[', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), ',"', `library_volume`.`id`, '"]')), char(10 USING utf8mb4), ''), '"') AS `ms_0`, ROW_NUMBER() OVER (ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC) AS `ms_rank`
    FROM `library_volume`
    ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT 2) p
  ORDER BY p.ms_rank LIMIT 1), (
  SELECT p.ms_0
  FROM (
    SELECT concat('"~marker:CURSOR:428aea46622c:', replace(to_base64(concat('[', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), ',"', `library_volume`.`id`, '"]')), char(10 USING utf8mb4), ''), '"') AS `ms_0`, ROW_NUMBER() OVER (ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC) AS `ms_rank`
    FROM `library_volume`
    ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT 2) p
  ORDER BY p.ms_rank DESC LIMIT 1);

SELECT concat('{"cursor":"~marker:CURSOR:428aea46622c:', replace(to_base64(concat('[', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), ',"', `library_volume`.`id`, '"]')), char(10 USING utf8mb4), ''), '","node":{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT 2;
