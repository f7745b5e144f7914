-- statements, default: 1, rows: 1

SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"))::text), (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"))::text);

-- statements, default: 1, rows: 1

-- the same as before

-- statements, default: 1, rows: 1

SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    WHERE "library_volume"."pages" > %s))::text), (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    WHERE "library_volume"."pages" > %s))::text);
-- with [Int4(300), Int4(300)]

-- statements, default: 1, rows: 1

SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    WHERE "library_volume"."title" = %s))::text), (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    WHERE "library_volume"."title" = %s))::text);
-- with ['nothing', 'nothing']

-- statements, default: 1, rows: 1

SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    WHERE "library_volume"."id" = ANY(%s)))::text), (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    WHERE "library_volume"."id" = ANY(%s)))::text);
-- with [[], []]
