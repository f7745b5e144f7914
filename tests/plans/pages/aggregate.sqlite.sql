-- statements, default: 1, rows: 1

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume") AS TEXT)), (
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume") AS TEXT));

-- statements, default: 1, rows: 1

-- the same as before

-- statements, default: 1, rows: 1

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    WHERE "library_volume"."pages" > %s) AS TEXT)), (
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    WHERE "library_volume"."pages" > %s) AS TEXT));
-- with [300, 300]

-- statements, default: 1, rows: 1

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    WHERE "library_volume"."title" = %s) AS TEXT)), (
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    WHERE "library_volume"."title" = %s) AS TEXT));
-- with ['nothing', 'nothing']

-- statements, default: 1, rows: 1

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    WHERE "library_volume"."id" IN (
      SELECT value
      FROM json_each(%s))) AS TEXT)), (
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    WHERE "library_volume"."id" IN (
      SELECT value
      FROM json_each(%s))) AS TEXT));
-- with ['[]', '[]']
