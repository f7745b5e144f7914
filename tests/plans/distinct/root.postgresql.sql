-- statements, default: 7, rows: 8

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","pages":', coalesce(("library_volume"."pages")::text, 'null'), ',"title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT DISTINCT ON (U0."pages") U0."id" AS "pk"
    FROM "library_volume" U0
    ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC)
  ORDER BY "library_volume"."pages" ASC NULLS LAST, "library_volume"."id" ASC LIMIT %s) t;
-- with [3]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","pages":', coalesce(("library_volume"."pages")::text, 'null'), ',"title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
  FROM (
    SELECT "library_volume"."id", "library_volume"."title", "library_volume"."pages"
    FROM "library_volume"
    WHERE "library_volume"."id" IN (
      SELECT DISTINCT ON (U0."pages") U0."id" AS "pk"
      FROM "library_volume" U0
      ORDER BY U0."pages" DESC NULLS FIRST, U0."title" DESC, U0."id" ASC)
    ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."title" DESC, "library_volume"."id" ASC LIMIT 3 OFFSET 1) "library_volume"
  ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."title" DESC, "library_volume"."id" ASC) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","lendable":', ("library_volume"."lendable")::text, ',"pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT DISTINCT ON (U0."lendable", U0."pages") U0."id" AS "pk"
    FROM "library_volume" U0
    ORDER BY U0."pages" ASC NULLS LAST, U0."lendable" DESC, U0."id" ASC)
  ORDER BY "library_volume"."pages" ASC NULLS LAST, "library_volume"."lendable" DESC, "library_volume"."id" ASC LIMIT 5) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","price":', CASE WHEN "library_volume"."price" < 'NaN' THEN '"' || "library_volume"."price" || '"' ELSE 'null' END, '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT DISTINCT ON (U0."price") U0."id" AS "pk"
    FROM "library_volume" U0
    WHERE U0."writer_id" = %s
    ORDER BY U0."price" ASC NULLS LAST, U0."id" ASC)
  ORDER BY "library_volume"."price" ASC NULLS LAST, "library_volume"."id" ASC LIMIT 100) t;
-- with [1]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","long":', coalesce((("library_volume"."pages" > 300)::text)::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT "pk"
    FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" > 300 ORDER BY U0."pages" > 300 ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 ) "qualify" WHERE "qual0" = 1 ) "qualify_mask")
  ORDER BY "library_volume"."pages" > 300 ASC NULLS LAST, "library_volume"."id" ASC LIMIT 100) t;

SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    WHERE "library_volume"."id" IN (
      SELECT DISTINCT ON (U0."pages") U0."id" AS "pk"
      FROM "library_volume" U0
      ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC)))::text), (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
    FROM (
      SELECT "library_volume"."id", "library_volume"."pages"
      FROM "library_volume"
      WHERE "library_volume"."id" IN (
        SELECT DISTINCT ON (U0."pages") U0."id" AS "pk"
        FROM "library_volume" U0
        ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC)
      ORDER BY "library_volume"."pages" ASC NULLS LAST, "library_volume"."id" ASC LIMIT 2 OFFSET 1) "library_volume"
    ORDER BY "library_volume"."pages" ASC NULLS LAST, "library_volume"."id" ASC) t), (
  SELECT CASE WHEN EXISTS (
    SELECT "library_volume"."id" AS "pk"
    FROM "library_volume"
    WHERE "library_volume"."id" IN (
      SELECT DISTINCT ON (U0."pages") U0."id" AS "pk"
      FROM "library_volume" U0
      ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC) LIMIT 1 OFFSET 3) THEN 'true' ELSE 'false' END);

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '","country":', CASE WHEN "library_writer"."country" = 'en-GB' THEN '"EN_GB"' WHEN "library_writer"."country" = 'ru' THEN '"RU"' WHEN "library_writer"."country" = 'ja-JP' THEN '"JA_JP"' WHEN "library_writer"."country" IS NULL OR "library_writer"."country" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS "ms_0"
  FROM "library_writer"
  WHERE "library_writer"."id" IN (
    SELECT DISTINCT ON (U0."country") U0."id" AS "pk"
    FROM "library_writer" U0
    ORDER BY U0."country" ASC NULLS LAST, U0."id" ASC)
  ORDER BY "library_writer"."country" ASC NULLS LAST, "library_writer"."id" ASC LIMIT 100) t;

-- statements, default: 7, rows: 8

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","pages":', coalesce(("library_volume"."pages")::text, 'null'), ',"title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT DISTINCT ON (U0."rating", U0."pages") U0."id" AS "pk"
    FROM "library_volume" U0
    ORDER BY U0."rating" ASC NULLS LAST, U0."pages" ASC NULLS LAST, U0."id" ASC)
  ORDER BY "library_volume"."rating" ASC NULLS LAST, "library_volume"."pages" ASC NULLS LAST, "library_volume"."id" ASC LIMIT %s) t;
-- with [20]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","pages":', coalesce(("library_volume"."pages")::text, 'null'), ',"title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
  FROM (
    SELECT "library_volume"."id", "library_volume"."title", "library_volume"."pages"
    FROM "library_volume"
    WHERE "library_volume"."id" IN (
      SELECT DISTINCT ON (U0."pages") U0."id" AS "pk"
      FROM "library_volume" U0
      ORDER BY U0."pages" DESC NULLS FIRST, U0."title" DESC, U0."id" ASC)
    ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."title" DESC, "library_volume"."id" ASC LIMIT 3 OFFSET 1) "library_volume"
  ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."title" DESC, "library_volume"."id" ASC) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","lendable":', ("library_volume"."lendable")::text, ',"pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT DISTINCT ON (U0."lendable", U0."pages") U0."id" AS "pk"
    FROM "library_volume" U0
    ORDER BY U0."pages" ASC NULLS LAST, U0."lendable" DESC, U0."id" ASC)
  ORDER BY "library_volume"."pages" ASC NULLS LAST, "library_volume"."lendable" DESC, "library_volume"."id" ASC LIMIT 5) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","price":', CASE WHEN "library_volume"."price" < 'NaN' THEN '"' || "library_volume"."price" || '"' ELSE 'null' END, '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT DISTINCT ON (U0."price") U0."id" AS "pk"
    FROM "library_volume" U0
    WHERE U0."writer_id" = %s
    ORDER BY U0."price" ASC NULLS LAST, U0."id" ASC)
  ORDER BY "library_volume"."price" ASC NULLS LAST, "library_volume"."id" ASC LIMIT 100) t;
-- with [2]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","long":', coalesce((("library_volume"."pages" > 300)::text)::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT "pk"
    FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" > 300 ORDER BY U0."pages" > 300 ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 ) "qualify" WHERE "qual0" = 1 ) "qualify_mask")
  ORDER BY "library_volume"."pages" > 300 ASC NULLS LAST, "library_volume"."id" ASC LIMIT 100) t;

SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    WHERE "library_volume"."id" IN (
      SELECT DISTINCT ON (U0."pages") U0."id" AS "pk"
      FROM "library_volume" U0
      ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC)))::text), (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
    FROM (
      SELECT "library_volume"."id", "library_volume"."pages"
      FROM "library_volume"
      WHERE "library_volume"."id" IN (
        SELECT DISTINCT ON (U0."pages") U0."id" AS "pk"
        FROM "library_volume" U0
        ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC)
      ORDER BY "library_volume"."pages" ASC NULLS LAST, "library_volume"."id" ASC LIMIT 2 OFFSET 1) "library_volume"
    ORDER BY "library_volume"."pages" ASC NULLS LAST, "library_volume"."id" ASC) t), (
  SELECT CASE WHEN EXISTS (
    SELECT "library_volume"."id" AS "pk"
    FROM "library_volume"
    WHERE "library_volume"."id" IN (
      SELECT DISTINCT ON (U0."pages") U0."id" AS "pk"
      FROM "library_volume" U0
      ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC) LIMIT 1 OFFSET 3) THEN 'true' ELSE 'false' END);

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '","country":', CASE WHEN "library_writer"."country" = 'en-GB' THEN '"EN_GB"' WHEN "library_writer"."country" = 'ru' THEN '"RU"' WHEN "library_writer"."country" = 'ja-JP' THEN '"JA_JP"' WHEN "library_writer"."country" IS NULL OR "library_writer"."country" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS "ms_0"
  FROM "library_writer"
  WHERE "library_writer"."id" IN (
    SELECT DISTINCT ON (U0."country") U0."id" AS "pk"
    FROM "library_writer" U0
    ORDER BY U0."country" ASC NULLS LAST, U0."id" ASC)
  ORDER BY "library_writer"."country" ASC NULLS LAST, "library_writer"."id" ASC LIMIT 100) t;

-- statements, default: 7, rows: 8

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","pages":', coalesce(("library_volume"."pages")::text, 'null'), ',"title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT %s) t;
-- with [2]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","pages":', coalesce(("library_volume"."pages")::text, 'null'), ',"title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
  FROM (
    SELECT "library_volume"."id", "library_volume"."title", "library_volume"."pages"
    FROM "library_volume"
    WHERE "library_volume"."id" IN (
      SELECT DISTINCT ON (U0."pages") U0."id" AS "pk"
      FROM "library_volume" U0
      ORDER BY U0."pages" DESC NULLS FIRST, U0."title" DESC, U0."id" ASC)
    ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."title" DESC, "library_volume"."id" ASC LIMIT 3 OFFSET 1) "library_volume"
  ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."title" DESC, "library_volume"."id" ASC) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","lendable":', ("library_volume"."lendable")::text, ',"pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT DISTINCT ON (U0."lendable", U0."pages") U0."id" AS "pk"
    FROM "library_volume" U0
    ORDER BY U0."pages" ASC NULLS LAST, U0."lendable" DESC, U0."id" ASC)
  ORDER BY "library_volume"."pages" ASC NULLS LAST, "library_volume"."lendable" DESC, "library_volume"."id" ASC LIMIT 5) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","price":', CASE WHEN "library_volume"."price" < 'NaN' THEN '"' || "library_volume"."price" || '"' ELSE 'null' END, '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT DISTINCT ON (U0."price") U0."id" AS "pk"
    FROM "library_volume" U0
    WHERE U0."writer_id" = %s
    ORDER BY U0."price" ASC NULLS LAST, U0."id" ASC)
  ORDER BY "library_volume"."price" ASC NULLS LAST, "library_volume"."id" ASC LIMIT 100) t;
-- with [2]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","long":', coalesce((("library_volume"."pages" > 300)::text)::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT "pk"
    FROM ( SELECT * FROM ( SELECT U0."id" AS "pk", ROW_NUMBER() OVER (PARTITION BY U0."pages" > 300 ORDER BY U0."pages" > 300 ASC NULLS LAST, U0."id" ASC) AS "qual0" FROM "library_volume" U0 ) "qualify" WHERE "qual0" = 1 ) "qualify_mask")
  ORDER BY "library_volume"."pages" > 300 ASC NULLS LAST, "library_volume"."id" ASC LIMIT 100) t;

SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    WHERE "library_volume"."id" IN (
      SELECT DISTINCT ON (U0."pages") U0."id" AS "pk"
      FROM "library_volume" U0
      ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC)))::text), (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
    FROM (
      SELECT "library_volume"."id", "library_volume"."pages"
      FROM "library_volume"
      WHERE "library_volume"."id" IN (
        SELECT DISTINCT ON (U0."pages") U0."id" AS "pk"
        FROM "library_volume" U0
        ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC)
      ORDER BY "library_volume"."pages" ASC NULLS LAST, "library_volume"."id" ASC LIMIT 2 OFFSET 1) "library_volume"
    ORDER BY "library_volume"."pages" ASC NULLS LAST, "library_volume"."id" ASC) t), (
  SELECT CASE WHEN EXISTS (
    SELECT "library_volume"."id" AS "pk"
    FROM "library_volume"
    WHERE "library_volume"."id" IN (
      SELECT DISTINCT ON (U0."pages") U0."id" AS "pk"
      FROM "library_volume" U0
      ORDER BY U0."pages" ASC NULLS LAST, U0."id" ASC) LIMIT 1 OFFSET 3) THEN 'true' ELSE 'false' END);

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '","country":', CASE WHEN "library_writer"."country" = 'en-GB' THEN '"EN_GB"' WHEN "library_writer"."country" = 'ru' THEN '"RU"' WHEN "library_writer"."country" = 'ja-JP' THEN '"JA_JP"' WHEN "library_writer"."country" IS NULL OR "library_writer"."country" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS "ms_0"
  FROM "library_writer"
  WHERE "library_writer"."id" IN (
    SELECT DISTINCT ON (U0."country") U0."id" AS "pk"
    FROM "library_writer" U0
    ORDER BY U0."country" ASC NULLS LAST, U0."id" ASC)
  ORDER BY "library_writer"."country" ASC NULLS LAST, "library_writer"."id" ASC LIMIT 100) t;

-- statements, default: 7, rows: 8

-- the same as before
