-- statements, default: 2, rows: 2

SELECT (
  SELECT CASE WHEN EXISTS (
    SELECT `library_volume`.`id` AS `pk`
    FROM `library_volume`
    WHERE CASE WHEN ((`library_volume`.`pages`) > %s = %s OR (`library_volume`.`pages`) IS NULL = %s OR ((`library_volume`.`pages`) = %s = %s AND (`library_volume`.`id`) < %s = %s)) THEN %s ELSE %s END = %s LIMIT 1) THEN 'true' ELSE 'false' END), (
  SELECT CASE WHEN EXISTS (
    SELECT `library_volume`.`id` AS `pk`
    FROM `library_volume`
    WHERE ((NOT ((`library_volume`.`pages`) IS NULL = %s) OR ((`library_volume`.`pages`) IS NULL = %s AND (`library_volume`.`id`) > %s = %s)) AND ((`library_volume`.`pages`) > %s = %s OR (`library_volume`.`pages`) IS NULL = %s OR ((`library_volume`.`pages`) = %s = %s AND (`library_volume`.`id`) < %s = %s))) LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END);
-- with [100, True, True, 100, True, 9, True, 1, 0, 0, True, True, 14, True, 100, True, True, 100, True, 9, True, 2]

SELECT concat('{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE ((NOT ((`library_volume`.`pages`) IS NULL = %s) OR ((`library_volume`.`pages`) IS NULL = %s AND (`library_volume`.`id`) > %s = %s)) AND ((`library_volume`.`pages`) > %s = %s OR (`library_volume`.`pages`) IS NULL = %s OR ((`library_volume`.`pages`) = %s = %s AND (`library_volume`.`id`) < %s = %s)))
ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`id` DESC LIMIT %s;
-- with [True, True, 14, True, 100, True, True, 100, True, 9, True, 2]

-- statements, default: 2, rows: 2

SELECT (
  SELECT CASE WHEN EXISTS (
    SELECT `library_volume`.`id` AS `pk`
    FROM `library_volume`
    WHERE CASE WHEN (1 = 0 = %s OR ((`library_volume`.`pages`) IS NULL = %s AND (`library_volume`.`id`) < %s = %s)) THEN %s ELSE %s END = %s LIMIT 1) THEN 'true' ELSE 'false' END), (
  SELECT CASE WHEN EXISTS (
    SELECT `library_volume`.`id` AS `pk`
    FROM `library_volume`
    WHERE (1 = 0 = %s OR ((`library_volume`.`pages`) IS NULL = %s AND (`library_volume`.`id`) < %s = %s)) LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END);
-- with [True, True, 14, True, 1, 0, 0, True, True, 14, True, 50]

SELECT concat('{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE (1 = 0 = %s OR ((`library_volume`.`pages`) IS NULL = %s AND (`library_volume`.`id`) < %s = %s))
ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`id` DESC LIMIT %s;
-- with [True, True, 14, True, 50]

-- statements, default: 2, rows: 2

SELECT (
  SELECT CASE WHEN EXISTS (
    SELECT `library_volume`.`id` AS `pk`
    FROM `library_volume`
    WHERE ((`library_volume`.`pages`) <= %s = %s AND ((`library_volume`.`pages`) < %s = %s OR ((`library_volume`.`pages`) = %s = %s AND (`library_volume`.`id`) > %s = %s))) LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END);
-- with [100, True, 100, True, 100, True, 18, True, 2]

SELECT concat('{"title":', json_quote(CONVERT(`library_volume`.`title` USING utf8mb4)), ',"pages":', coalesce(CAST(`library_volume`.`pages` AS CHAR), 'null'), '}') AS `ms_0`
FROM `library_volume`
WHERE ((`library_volume`.`pages`) <= %s = %s AND ((`library_volume`.`pages`) < %s = %s OR ((`library_volume`.`pages`) = %s = %s AND (`library_volume`.`id`) > %s = %s)))
ORDER BY `library_volume`.`pages` IS NULL, `library_volume`.`pages` ASC, `library_volume`.`id` DESC LIMIT %s;
-- with [100, True, 100, True, 100, True, 18, True, 2]
