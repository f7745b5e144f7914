-- statements, default: 7, rows: 8

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","pages":%%s,"title":%%s}', "library_volume"."id", coalesce(CAST("library_volume"."pages" AS TEXT), 'null'), json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT "pk"
    FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
  ORDER BY "library_volume"."pages" ASC NULLS LAST, "library_volume"."id" ASC LIMIT %s) t;
-- with [1, 3]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","pages":%%s,"title":%%s}', "library_volume"."id", coalesce(CAST("library_volume"."pages" AS TEXT), 'null'), json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
  FROM (
    SELECT "library_volume"."id", "library_volume"."title", "library_volume"."pages"
    FROM "library_volume"
    WHERE "library_volume"."id" IN (
      SELECT "pk"
      FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" ORDER BY U0."pages" DESC NULLS FIRST, U0."title" DESC, U0."id" ASC) AS "qual0" FROM "library_volume" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
    ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."title" DESC, "library_volume"."id" ASC LIMIT 3 OFFSET 1) "library_volume"
  ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."title" DESC, "library_volume"."id" ASC) t;
-- with [1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","lendable":%%s,"pages":%%s}', "library_volume"."id", CASE WHEN "library_volume"."lendable" THEN 'true' WHEN NOT "library_volume"."lendable" THEN 'false' END, coalesce(CAST("library_volume"."pages" AS TEXT), 'null')) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT "pk"
    FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."lendable", U0."pages" ORDER BY U0."pages" ASC NULLS LAST, U0."lendable" DESC, U0."id" ASC) AS "qual0" FROM "library_volume" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
  ORDER BY "library_volume"."pages" ASC NULLS LAST, "library_volume"."lendable" DESC, "library_volume"."id" ASC LIMIT 5) t;
-- with [1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","price":%%s}', "library_volume"."id", CASE WHEN "library_volume"."price" IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', "library_volume"."price")) END) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT "pk"
    FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."price" ORDER BY U0."price" ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 WHERE U0."writer_id" = %s ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
  ORDER BY "library_volume"."price" ASC NULLS LAST, "library_volume"."id" ASC LIMIT 100) t;
-- with [1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","long":%%s}', "library_volume"."id", coalesce(CAST(CASE WHEN "library_volume"."pages" > %s THEN 'true' WHEN NOT "library_volume"."pages" > %s THEN 'false' END AS TEXT), 'null')) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT "pk"
    FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" > %s ORDER BY U0."pages" > %s ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
  ORDER BY "library_volume"."pages" > %s ASC NULLS LAST, "library_volume"."id" ASC LIMIT 100) t;
-- with [300, 300, 300, 300, 1, 300]

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    WHERE "library_volume"."id" IN (
      SELECT "pk"
      FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")) AS TEXT)), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"pages":%%s}', coalesce(CAST("library_volume"."pages" AS TEXT), 'null')) AS "ms_0"
    FROM (
      SELECT "library_volume"."id", "library_volume"."pages"
      FROM "library_volume"
      WHERE "library_volume"."id" IN (
        SELECT "pk"
        FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
      ORDER BY "library_volume"."pages" ASC NULLS LAST, "library_volume"."id" ASC LIMIT 2 OFFSET 1) "library_volume"
    ORDER BY "library_volume"."pages" ASC NULLS LAST, "library_volume"."id" ASC) t), (
  SELECT CASE WHEN EXISTS (
    SELECT "library_volume"."id" AS "pk"
    FROM "library_volume"
    WHERE "library_volume"."id" IN (
      SELECT "pk"
      FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask") LIMIT 1 OFFSET 3) THEN 'true' ELSE 'false' END);
-- with [1, 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","country":%%s}', "library_writer"."id", CASE WHEN "library_writer"."country" = %s THEN '"EN_GB"' WHEN "library_writer"."country" = %s THEN '"RU"' WHEN "library_writer"."country" = %s THEN '"JA_JP"' WHEN "library_writer"."country" IS NULL OR "library_writer"."country" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END) AS "ms_0"
  FROM "library_writer"
  WHERE "library_writer"."id" IN (
    SELECT "pk"
    FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."country" ORDER BY U0."country" ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_writer" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
  ORDER BY "library_writer"."country" ASC NULLS LAST, "library_writer"."id" ASC LIMIT 100) t;
-- with ['en-GB', 'ru', 'ja-JP', 1]

-- statements, default: 7, rows: 8

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","pages":%%s,"title":%%s}', "library_volume"."id", coalesce(CAST("library_volume"."pages" AS TEXT), 'null'), json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT "pk"
    FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."rating", U0."pages" ORDER BY U0."rating" ASC NULLS LAST, U0."pages" ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
  ORDER BY "library_volume"."rating" ASC NULLS LAST, "library_volume"."pages" ASC NULLS LAST, "library_volume"."id" ASC LIMIT %s) t;
-- with [1, 20]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","pages":%%s,"title":%%s}', "library_volume"."id", coalesce(CAST("library_volume"."pages" AS TEXT), 'null'), json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
  FROM (
    SELECT "library_volume"."id", "library_volume"."title", "library_volume"."pages"
    FROM "library_volume"
    WHERE "library_volume"."id" IN (
      SELECT "pk"
      FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" ORDER BY U0."pages" DESC NULLS FIRST, U0."title" DESC, U0."id" ASC) AS "qual0" FROM "library_volume" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
    ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."title" DESC, "library_volume"."id" ASC LIMIT 3 OFFSET 1) "library_volume"
  ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."title" DESC, "library_volume"."id" ASC) t;
-- with [1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","lendable":%%s,"pages":%%s}', "library_volume"."id", CASE WHEN "library_volume"."lendable" THEN 'true' WHEN NOT "library_volume"."lendable" THEN 'false' END, coalesce(CAST("library_volume"."pages" AS TEXT), 'null')) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT "pk"
    FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."lendable", U0."pages" ORDER BY U0."pages" ASC NULLS LAST, U0."lendable" DESC, U0."id" ASC) AS "qual0" FROM "library_volume" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
  ORDER BY "library_volume"."pages" ASC NULLS LAST, "library_volume"."lendable" DESC, "library_volume"."id" ASC LIMIT 5) t;
-- with [1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","price":%%s}', "library_volume"."id", CASE WHEN "library_volume"."price" IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', "library_volume"."price")) END) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT "pk"
    FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."price" ORDER BY U0."price" ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 WHERE U0."writer_id" = %s ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
  ORDER BY "library_volume"."price" ASC NULLS LAST, "library_volume"."id" ASC LIMIT 100) t;
-- with [2, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","long":%%s}', "library_volume"."id", coalesce(CAST(CASE WHEN "library_volume"."pages" > %s THEN 'true' WHEN NOT "library_volume"."pages" > %s THEN 'false' END AS TEXT), 'null')) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT "pk"
    FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" > %s ORDER BY U0."pages" > %s ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
  ORDER BY "library_volume"."pages" > %s ASC NULLS LAST, "library_volume"."id" ASC LIMIT 100) t;
-- with [300, 300, 300, 300, 1, 300]

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    WHERE "library_volume"."id" IN (
      SELECT "pk"
      FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")) AS TEXT)), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"pages":%%s}', coalesce(CAST("library_volume"."pages" AS TEXT), 'null')) AS "ms_0"
    FROM (
      SELECT "library_volume"."id", "library_volume"."pages"
      FROM "library_volume"
      WHERE "library_volume"."id" IN (
        SELECT "pk"
        FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
      ORDER BY "library_volume"."pages" ASC NULLS LAST, "library_volume"."id" ASC LIMIT 2 OFFSET 1) "library_volume"
    ORDER BY "library_volume"."pages" ASC NULLS LAST, "library_volume"."id" ASC) t), (
  SELECT CASE WHEN EXISTS (
    SELECT "library_volume"."id" AS "pk"
    FROM "library_volume"
    WHERE "library_volume"."id" IN (
      SELECT "pk"
      FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask") LIMIT 1 OFFSET 3) THEN 'true' ELSE 'false' END);
-- with [1, 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","country":%%s}', "library_writer"."id", CASE WHEN "library_writer"."country" = %s THEN '"EN_GB"' WHEN "library_writer"."country" = %s THEN '"RU"' WHEN "library_writer"."country" = %s THEN '"JA_JP"' WHEN "library_writer"."country" IS NULL OR "library_writer"."country" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END) AS "ms_0"
  FROM "library_writer"
  WHERE "library_writer"."id" IN (
    SELECT "pk"
    FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."country" ORDER BY U0."country" ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_writer" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
  ORDER BY "library_writer"."country" ASC NULLS LAST, "library_writer"."id" ASC LIMIT 100) t;
-- with ['en-GB', 'ru', 'ja-JP', 1]

-- statements, default: 7, rows: 8

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","pages":%%s,"title":%%s}', "library_volume"."id", coalesce(CAST("library_volume"."pages" AS TEXT), 'null'), json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT %s) t;
-- with [2]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","pages":%%s,"title":%%s}', "library_volume"."id", coalesce(CAST("library_volume"."pages" AS TEXT), 'null'), json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
  FROM (
    SELECT "library_volume"."id", "library_volume"."title", "library_volume"."pages"
    FROM "library_volume"
    WHERE "library_volume"."id" IN (
      SELECT "pk"
      FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" ORDER BY U0."pages" DESC NULLS FIRST, U0."title" DESC, U0."id" ASC) AS "qual0" FROM "library_volume" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
    ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."title" DESC, "library_volume"."id" ASC LIMIT 3 OFFSET 1) "library_volume"
  ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."title" DESC, "library_volume"."id" ASC) t;
-- with [1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","lendable":%%s,"pages":%%s}', "library_volume"."id", CASE WHEN "library_volume"."lendable" THEN 'true' WHEN NOT "library_volume"."lendable" THEN 'false' END, coalesce(CAST("library_volume"."pages" AS TEXT), 'null')) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT "pk"
    FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."lendable", U0."pages" ORDER BY U0."pages" ASC NULLS LAST, U0."lendable" DESC, U0."id" ASC) AS "qual0" FROM "library_volume" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
  ORDER BY "library_volume"."pages" ASC NULLS LAST, "library_volume"."lendable" DESC, "library_volume"."id" ASC LIMIT 5) t;
-- with [1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","price":%%s}', "library_volume"."id", CASE WHEN "library_volume"."price" IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', "library_volume"."price")) END) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT "pk"
    FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."price" ORDER BY U0."price" ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 WHERE U0."writer_id" = %s ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
  ORDER BY "library_volume"."price" ASC NULLS LAST, "library_volume"."id" ASC LIMIT 100) t;
-- with [2, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","long":%%s}', "library_volume"."id", coalesce(CAST(CASE WHEN "library_volume"."pages" > %s THEN 'true' WHEN NOT "library_volume"."pages" > %s THEN 'false' END AS TEXT), 'null')) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT "pk"
    FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" > %s ORDER BY U0."pages" > %s ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
  ORDER BY "library_volume"."pages" > %s ASC NULLS LAST, "library_volume"."id" ASC LIMIT 100) t;
-- with [300, 300, 300, 300, 1, 300]

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    WHERE "library_volume"."id" IN (
      SELECT "pk"
      FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")) AS TEXT)), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"pages":%%s}', coalesce(CAST("library_volume"."pages" AS TEXT), 'null')) AS "ms_0"
    FROM (
      SELECT "library_volume"."id", "library_volume"."pages"
      FROM "library_volume"
      WHERE "library_volume"."id" IN (
        SELECT "pk"
        FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
      ORDER BY "library_volume"."pages" ASC NULLS LAST, "library_volume"."id" ASC LIMIT 2 OFFSET 1) "library_volume"
    ORDER BY "library_volume"."pages" ASC NULLS LAST, "library_volume"."id" ASC) t), (
  SELECT CASE WHEN EXISTS (
    SELECT "library_volume"."id" AS "pk"
    FROM "library_volume"
    WHERE "library_volume"."id" IN (
      SELECT "pk"
      FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask") LIMIT 1 OFFSET 3) THEN 'true' ELSE 'false' END);
-- with [1, 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","country":%%s}', "library_writer"."id", CASE WHEN "library_writer"."country" = %s THEN '"EN_GB"' WHEN "library_writer"."country" = %s THEN '"RU"' WHEN "library_writer"."country" = %s THEN '"JA_JP"' WHEN "library_writer"."country" IS NULL OR "library_writer"."country" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END) AS "ms_0"
  FROM "library_writer"
  WHERE "library_writer"."id" IN (
    SELECT "pk"
    FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."country" ORDER BY U0."country" ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_writer" U0 ) "qualify" WHERE "qual0" = %s ) "qualify_mask")
  ORDER BY "library_writer"."country" ASC NULLS LAST, "library_writer"."id" ASC LIMIT 100) t;
-- with ['en-GB', 'ru', 'ja-JP', 1]

-- statements, default: 7, rows: 8

-- the same as before
