-- statements, default: 2, rows: 2

SELECT concat('{"key":"', "library_volume"."id", '","name":', to_json("library_volume"."title"::text), ',"title":', to_json("library_volume"."title"::text), ',"by":', coalesce((
  SELECT concat('{"who":', to_json(U0."name"::text), '}') AS "ms_0"
  FROM "library_writer" U0
  WHERE U0."id" = ("library_volume"."writer_id")), 'null'), ',"twice":', coalesce((
  SELECT concat('{"name":', to_json(U0."name"::text), ',"country":', CASE WHEN U0."country" = 'en-GB' THEN '"EN_GB"' WHEN U0."country" = 'ru' THEN '"RU"' WHEN U0."country" = 'ja-JP' THEN '"JA_JP"' WHEN U0."country" IS NULL OR U0."country" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS "ms_0"
  FROM "library_writer" U0
  WHERE U0."id" = ("library_volume"."writer_id")), 'null'), '}') AS "ms_0"
FROM "library_volume"
WHERE "library_volume"."id" = %s;
-- with [1]

SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
FROM "library_volume"
WHERE "library_volume"."id" = %s;
-- with [2]
