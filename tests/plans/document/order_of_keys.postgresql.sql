-- statements, default: 4, rows: 5

SELECT concat('{"volumes":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"pages":', coalesce((U0."pages")::text, 'null'), ',"title":', to_json(U0."title"::text), ',"id":"', U0."id", '"}') AS "ms_0"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")
    ORDER BY U0."id" ASC LIMIT 1) t), ',"name":', to_json("library_writer"."name"::text), ',"id":"', "library_writer"."id", '","birthday":', coalesce((to_json("library_writer"."born"))::text, 'null'), ',"mentor":', CASE WHEN "library_writer"."mentor_id" IS NULL THEN 'null' ELSE concat('{"id":"', "library_writer"."mentor_id", '"}') END, ',"loud":', coalesce((to_json(UPPER("library_writer"."name")::text))::text, 'null'), ',"initials":') AS "ms_0", "library_writer"."name" AS "ms_1", concat(',"country":', CASE WHEN "library_writer"."country" = 'en-GB' THEN '"EN_GB"' WHEN "library_writer"."country" = 'ru' THEN '"RU"' WHEN "library_writer"."country" = 'ja-JP' THEN '"JA_JP"' WHEN "library_writer"."country" IS NULL OR "library_writer"."country" = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}') AS "ms_2"
FROM "library_writer"
WHERE "library_writer"."id" = %s;
-- with [1]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_press"."name"::text), ',"code":', to_json("library_press"."code"::text), '}') AS "ms_0"
  FROM "library_press"
  ORDER BY "library_press"."code" ASC LIMIT 1) t;

SELECT "library_volume"."title" AS "ms_0", "library_writer"."name" AS "ms_1", concat(',"title":', to_json("library_volume"."title"::text), ',"pagePrice":') AS "ms_2", "library_volume"."price" AS "ms_3", "library_volume"."pages" AS "ms_4", concat(',"id":"', "library_volume"."id", '","writer":') AS "ms_5", "library_volume"."writer_id" AS "ms_6", concat(',"isbn":', to_json("library_volume"."isbn"::text), '}') AS "ms_7"
FROM "library_volume"
INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
WHERE "library_volume"."id" = %s;
-- with [1]

SELECT "library_writer"."id" AS "ms_key", "library_writer"."name" AS "ms_0", concat(',"name":', to_json("library_writer"."name"::text), ',"id":"', "library_writer"."id", '"}') AS "ms_1"
FROM "library_writer"
WHERE "library_writer"."id" = ANY(%s);
-- with [[2]]
