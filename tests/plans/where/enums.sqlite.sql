-- statements, default: 4, rows: 4

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"country":%%s}', json_quote(CAST("library_writer"."name" AS TEXT)), CASE WHEN "library_writer"."country" = %s THEN '"EN_GB"' WHEN "library_writer"."country" = %s THEN '"RU"' WHEN "library_writer"."country" = %s THEN '"JA_JP"' WHEN "library_writer"."country" IS NULL OR "library_writer"."country" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END) AS "ms_0"
  FROM "library_writer"
  WHERE "library_writer"."country" = %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['en-GB', 'ru', 'ja-JP', 'en-GB']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE NOT ("library_writer"."country" = %s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['en-GB']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE "library_writer"."country" IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['["ru"]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE "library_writer"."country" IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['["ru", "ja-JP"]']

-- statements, default: 4, rows: 4

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"country":%%s}', json_quote(CAST("library_writer"."name" AS TEXT)), CASE WHEN "library_writer"."country" = %s THEN '"EN_GB"' WHEN "library_writer"."country" = %s THEN '"RU"' WHEN "library_writer"."country" = %s THEN '"JA_JP"' WHEN "library_writer"."country" IS NULL OR "library_writer"."country" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END) AS "ms_0"
  FROM "library_writer"
  WHERE "library_writer"."country" = %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['en-GB', 'ru', 'ja-JP', 'ja-JP']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE NOT ("library_writer"."country" = %s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['ja-JP']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE "library_writer"."country" IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['[]']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("library_writer"."name" AS TEXT))) AS "ms_0"
  FROM "library_writer"
  WHERE "library_writer"."country" IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['["ru", "ja-JP"]']
