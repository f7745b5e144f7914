-- statements, default: 4, rows: 4

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), ',"country":', CASE WHEN "library_writer"."country" = 'en-GB' THEN '"EN_GB"' WHEN "library_writer"."country" = 'ru' THEN '"RU"' WHEN "library_writer"."country" = 'ja-JP' THEN '"JA_JP"' WHEN "library_writer"."country" IS NULL OR "library_writer"."country" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS "ms_0"
  FROM "library_writer"
  WHERE "library_writer"."country" = %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['en-GB']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE NOT ("library_writer"."country" = %s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['en-GB']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE "library_writer"."country" = ANY(%s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [['ru']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE "library_writer"."country" = ANY(%s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [['ja-JP', 'ru']]

-- statements, default: 4, rows: 4

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), ',"country":', CASE WHEN "library_writer"."country" = 'en-GB' THEN '"EN_GB"' WHEN "library_writer"."country" = 'ru' THEN '"RU"' WHEN "library_writer"."country" = 'ja-JP' THEN '"JA_JP"' WHEN "library_writer"."country" IS NULL OR "library_writer"."country" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS "ms_0"
  FROM "library_writer"
  WHERE "library_writer"."country" = %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['ja-JP']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE NOT ("library_writer"."country" = %s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['ja-JP']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE "library_writer"."country" = ANY(%s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [[]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE "library_writer"."country" = ANY(%s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [['ja-JP', 'ru']]
