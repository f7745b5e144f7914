-- statements, default: 1, rows: 2

SELECT concat('{"id":"', "library_volume"."id", '","writer":', coalesce((
  SELECT concat('{"id":"', U0."id", '","name":', to_json(U0."name"::text), ',"country":', CASE WHEN U0."country" = 'en-GB' THEN '"EN_GB"' WHEN U0."country" = 'ru' THEN '"RU"' WHEN U0."country" = 'ja-JP' THEN '"JA_JP"' WHEN U0."country" IS NULL OR U0."country" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS "ms_0"
  FROM "library_writer" U0
  WHERE U0."id" = ("library_volume"."writer_id")), 'null'), ',"title":', to_json("library_volume"."title"::text), ',"copies":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"number":', U0."number", ',"serial":"', U0."serial", '"}') AS "ms_0"
    FROM "library_copy" U0
    WHERE U0."volume_id" = ("library_volume"."id")
    ORDER BY U0."serial" ASC LIMIT 1) t), '}') AS "ms_0"
FROM "library_volume"
WHERE "library_volume"."id" = %s;
-- with [1]
