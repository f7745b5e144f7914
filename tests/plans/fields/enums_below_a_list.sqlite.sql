-- statements, default: 2, rows: 4

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"writer":%%s,"helpers":%%s}', coalesce((
    SELECT printf('{"country":%%s}', CASE WHEN U0."country" = %s THEN '"EN_GB"' WHEN U0."country" = %s THEN '"RU"' WHEN U0."country" = %s THEN '"JA_JP"' WHEN U0."country" IS NULL OR U0."country" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END) AS "ms_0"
    FROM "library_writer" U0
    WHERE U0."id" = ("library_volume"."writer_id")), 'null'), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"country":%%s}', CASE WHEN U0."country" = %s THEN '"EN_GB"' WHEN U0."country" = %s THEN '"RU"' WHEN U0."country" = %s THEN '"JA_JP"' WHEN U0."country" IS NULL OR U0."country" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END) AS "ms_0"
      FROM "library_writer" U0
      INNER JOIN "library_help" U1 ON (U0."id" = U1."writer_id")
      WHERE U1."volume_id" = ("library_volume"."id")
      ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" DESC LIMIT 3) t;
-- with ['en-GB', 'ru', 'ja-JP', 'en-GB', 'ru', 'ja-JP']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"country":%%s,"pupils":%%s}', json_quote(CAST("library_writer"."name" AS TEXT)), CASE WHEN "library_writer"."country" = %s THEN '"EN_GB"' WHEN "library_writer"."country" = %s THEN '"RU"' WHEN "library_writer"."country" = %s THEN '"JA_JP"' WHEN "library_writer"."country" IS NULL OR "library_writer"."country" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"country":%%s}', CASE WHEN U0."country" = %s THEN '"EN_GB"' WHEN U0."country" = %s THEN '"RU"' WHEN U0."country" = %s THEN '"JA_JP"' WHEN U0."country" IS NULL OR U0."country" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END) AS "ms_0"
      FROM "library_writer" U0
      WHERE U0."mentor_id" = ("library_writer"."id")
      ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['en-GB', 'ru', 'ja-JP', 'en-GB', 'ru', 'ja-JP']
