-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"title":', to_json("library_volume"."title"::text), ',"press":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "library_press" U0
    WHERE U0."code" = ("library_volume"."press_id")), 'null'), ',"writer":', coalesce((
    SELECT concat('{"country":', CASE WHEN V0."country" = 'en-GB' THEN '"EN_GB"' WHEN V0."country" = 'ru' THEN '"RU"' WHEN V0."country" = 'ja-JP' THEN '"JA_JP"' WHEN V0."country" IS NULL OR V0."country" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, ',"name":', to_json(V0."name"::text), ',"mentor":', coalesce((
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "library_writer" U0
      WHERE U0."id" = (V0."mentor_id")), 'null'), '}') AS "ms_0"
    FROM "library_writer" V0
    WHERE V0."id" = ("library_volume"."writer_id")), 'null'), ',"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;
