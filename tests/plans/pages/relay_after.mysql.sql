-- statements, default: 2, rows: 2

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_volume`) AS CHAR)), (
  SELECT CASE WHEN EXISTS (
    SELECT `library_volume`.`id` AS `pk`
    FROM `library_volume` LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END), (
  SELECT p.ms_0
  FROM (
    SELECT concat('"~marker:CURSOR:428aea46622c:', replace(to_base64(concat('[', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), ',"', `library_volume`.`id`, '"]')), char(10 USING utf8mb4), ''), '"') AS `ms_0`, ROW_NUMBER() OVER (ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC) AS `ms_rank`
    FROM `library_volume`
    ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT %s) p
  ORDER BY p.ms_rank LIMIT 1), (
  SELECT p.ms_0
  FROM (
    SELECT concat('"~marker:CURSOR:428aea46622c:', replace(to_base64(concat('[', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), ',"', `library_volume`.`id`, '"]')), char(10 USING utf8mb4), ''), '"') AS `ms_0`, ROW_NUMBER() OVER (ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC) AS `ms_rank`
    FROM `library_volume`
    ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT %s) p
  ORDER BY p.ms_rank DESC LIMIT 1);
-- with [3, 3, 3]

SELECT concat('{"cursor":"~marker:CURSOR:428aea46622c:', replace(to_base64(concat('[', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), ',"', `library_volume`.`id`, '"]')), char(10 USING utf8mb4), ''), '","node":{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT %s;
-- with [3]

-- statements, default: 2, rows: 2

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_volume`) AS CHAR)), (
  SELECT CASE WHEN EXISTS (
    SELECT `library_volume`.`id` AS `pk`
    FROM `library_volume`
    WHERE (NOT ((`library_volume`.`pages`) IS NULL = %s) OR ((`library_volume`.`pages`) IS NULL = %s AND (`library_volume`.`id`) > %s = %s)) LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END), (
  SELECT CASE WHEN EXISTS (
    SELECT `library_volume`.`id` AS `pk`
    FROM `library_volume`
    WHERE CASE WHEN (NOT ((`library_volume`.`pages`) IS NULL = %s) OR ((`library_volume`.`pages`) IS NULL = %s AND (`library_volume`.`id`) > %s = %s)) THEN %s ELSE %s END = %s LIMIT 1) THEN 'true' ELSE 'false' END), (
  SELECT p.ms_0
  FROM (
    SELECT concat('"~marker:CURSOR:428aea46622c:', replace(to_base64(concat('[', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), ',"', `library_volume`.`id`, '"]')), char(10 USING utf8mb4), ''), '"') AS `ms_0`, ROW_NUMBER() OVER (ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC) AS `ms_rank`
    FROM `library_volume`
    WHERE (NOT ((`library_volume`.`pages`) IS NULL = %s) OR ((`library_volume`.`pages`) IS NULL = %s AND (`library_volume`.`id`) > %s = %s))
    ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT %s) p
  ORDER BY p.ms_rank LIMIT 1), (
  SELECT p.ms_0
  FROM (
    SELECT concat('"~marker:CURSOR:428aea46622c:', replace(to_base64(concat('[', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), ',"', `library_volume`.`id`, '"]')), char(10 USING utf8mb4), ''), '"') AS `ms_0`, ROW_NUMBER() OVER (ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC) AS `ms_rank`
    FROM `library_volume`
    WHERE (NOT ((`library_volume`.`pages`) IS NULL = %s) OR ((`library_volume`.`pages`) IS NULL = %s AND (`library_volume`.`id`) > %s = %s))
    ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT %s) p
  ORDER BY p.ms_rank DESC LIMIT 1);
-- with [True, True, 14, True, 3, True, True, 14, True, 1, 0, 0, True, True, 14, True, 3, True, True, 14, True, 3]

SELECT concat('{"cursor":"~marker:CURSOR:428aea46622c:', replace(to_base64(concat('[', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), ',"', `library_volume`.`id`, '"]')), char(10 USING utf8mb4), ''), '","node":{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}}') AS `ms_0`
FROM `library_volume`
WHERE (NOT ((`library_volume`.`pages`) IS NULL = %s) OR ((`library_volume`.`pages`) IS NULL = %s AND (`library_volume`.`id`) > %s = %s))
ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT %s;
-- with [True, True, 14, True, 3]

-- statements, default: 2, rows: 2

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_volume`) AS CHAR)), (
  SELECT CASE WHEN EXISTS (
    SELECT `library_volume`.`id` AS `pk`
    FROM `library_volume` LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END), (
  SELECT p.ms_0
  FROM (
    SELECT concat('"~marker:CURSOR:428aea46622c:', replace(to_base64(concat('[', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), ',"', `library_volume`.`id`, '"]')), char(10 USING utf8mb4), ''), '"') AS `ms_0`, ROW_NUMBER() OVER (ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC) AS `ms_rank`
    FROM `library_volume`
    ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT %s) p
  ORDER BY p.ms_rank LIMIT 1), (
  SELECT p.ms_0
  FROM (
    SELECT concat('"~marker:CURSOR:428aea46622c:', replace(to_base64(concat('[', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), ',"', `library_volume`.`id`, '"]')), char(10 USING utf8mb4), ''), '"') AS `ms_0`, ROW_NUMBER() OVER (ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC) AS `ms_rank`
    FROM `library_volume`
    ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT %s) p
  ORDER BY p.ms_rank DESC LIMIT 1);
-- with [1, 1, 1]

SELECT concat('{"cursor":"~marker:CURSOR:428aea46622c:', replace(to_base64(concat('[', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), ',"', `library_volume`.`id`, '"]')), char(10 USING utf8mb4), ''), '","node":{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}}') AS `ms_0`
FROM `library_volume`
ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT %s;
-- with [1]

-- statements, default: 2, rows: 2

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_volume`) AS CHAR)), (
  SELECT CASE WHEN EXISTS (
    SELECT `library_volume`.`id` AS `pk`
    FROM `library_volume`
    WHERE (NOT ((`library_volume`.`pages`) IS NULL = %s) OR ((`library_volume`.`pages`) IS NULL = %s AND (`library_volume`.`id`) > %s = %s)) LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END), (
  SELECT CASE WHEN EXISTS (
    SELECT `library_volume`.`id` AS `pk`
    FROM `library_volume`
    WHERE CASE WHEN (NOT ((`library_volume`.`pages`) IS NULL = %s) OR ((`library_volume`.`pages`) IS NULL = %s AND (`library_volume`.`id`) > %s = %s)) THEN %s ELSE %s END = %s LIMIT 1) THEN 'true' ELSE 'false' END), (
  SELECT p.ms_0
  FROM (
    SELECT concat('"~marker:CURSOR:428aea46622c:', replace(to_base64(concat('[', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), ',"', `library_volume`.`id`, '"]')), char(10 USING utf8mb4), ''), '"') AS `ms_0`, ROW_NUMBER() OVER (ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC) AS `ms_rank`
    FROM `library_volume`
    WHERE (NOT ((`library_volume`.`pages`) IS NULL = %s) OR ((`library_volume`.`pages`) IS NULL = %s AND (`library_volume`.`id`) > %s = %s))
    ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT %s) p
  ORDER BY p.ms_rank LIMIT 1), (
  SELECT p.ms_0
  FROM (
    SELECT concat('"~marker:CURSOR:428aea46622c:', replace(to_base64(concat('[', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), ',"', `library_volume`.`id`, '"]')), char(10 USING utf8mb4), ''), '"') AS `ms_0`, ROW_NUMBER() OVER (ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC) AS `ms_rank`
    FROM `library_volume`
    WHERE (NOT ((`library_volume`.`pages`) IS NULL = %s) OR ((`library_volume`.`pages`) IS NULL = %s AND (`library_volume`.`id`) > %s = %s))
    ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT %s) p
  ORDER BY p.ms_rank DESC LIMIT 1);
-- with [True, True, 7, True, 0, True, True, 7, True, 1, 0, 0, True, True, 7, True, 0, True, True, 7, True, 0]

SELECT concat('{"cursor":"~marker:CURSOR:428aea46622c:', replace(to_base64(concat('[', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), ',"', `library_volume`.`id`, '"]')), char(10 USING utf8mb4), ''), '","node":{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}}') AS `ms_0`
FROM `library_volume`
WHERE (NOT ((`library_volume`.`pages`) IS NULL = %s) OR ((`library_volume`.`pages`) IS NULL = %s AND (`library_volume`.`id`) > %s = %s))
ORDER BY `library_volume`.`pages` IS NOT NULL, `library_volume`.`pages` DESC, `library_volume`.`id` ASC LIMIT %s;
-- with [True, True, 7, True, 0]
