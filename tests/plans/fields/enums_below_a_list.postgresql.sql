-- statements, default: 2, rows: 4

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"writer":', coalesce((
    SELECT concat('{"country":', CASE WHEN U0."country" = 'en-GB' THEN '"EN_GB"' WHEN U0."country" = 'ru' THEN '"RU"' WHEN U0."country" = 'ja-JP' THEN '"JA_JP"' WHEN U0."country" IS NULL OR U0."country" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS "ms_0"
    FROM "library_writer" U0
    WHERE U0."id" = ("library_volume"."writer_id")), 'null'), ',"helpers":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"country":', CASE WHEN U0."country" = 'en-GB' THEN '"EN_GB"' WHEN U0."country" = 'ru' THEN '"RU"' WHEN U0."country" = 'ja-JP' THEN '"JA_JP"' WHEN U0."country" IS NULL OR U0."country" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS "ms_0"
      FROM "library_writer" U0
      INNER JOIN "library_help" U1 ON (U0."id" = U1."writer_id")
      WHERE U1."volume_id" = ("library_volume"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" DESC LIMIT 3) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), ',"country":', CASE WHEN "library_writer"."country" = 'en-GB' THEN '"EN_GB"' WHEN "library_writer"."country" = 'ru' THEN '"RU"' WHEN "library_writer"."country" = 'ja-JP' THEN '"JA_JP"' WHEN "library_writer"."country" IS NULL OR "library_writer"."country" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, ',"pupils":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"country":', CASE WHEN U0."country" = 'en-GB' THEN '"EN_GB"' WHEN U0."country" = 'ru' THEN '"RU"' WHEN U0."country" = 'ja-JP' THEN '"JA_JP"' WHEN U0."country" IS NULL OR U0."country" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS "ms_0"
      FROM "library_writer" U0
      WHERE U0."mentor_id" = ("library_writer"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
