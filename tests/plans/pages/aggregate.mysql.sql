-- statements, default: 1, rows: 1

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_volume`) AS CHAR)), (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_volume`) AS CHAR));

-- statements, default: 1, rows: 1

-- the same as before

-- statements, default: 1, rows: 1

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_volume`
    WHERE `library_volume`.`pages` > %s) AS CHAR)), (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_volume`
    WHERE `library_volume`.`pages` > %s) AS CHAR));
-- with [300, 300]

-- statements, default: 1, rows: 1

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_volume`
    WHERE `library_volume`.`title` = %s) AS CHAR)), (
  SELECT CAST((
    SELECT COUNT(*) AS `ms_total`
    FROM `library_volume`
    WHERE `library_volume`.`title` = %s) AS CHAR));
-- with ['nothing', 'nothing']

-- statements, default: 0, rows: 0
