-- statements, default: 1, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","title":', to_json("library_volume"."title"::text), ',"press":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), ',"code":', to_json(U0."code"::text), '}') AS "ms_0"
    FROM "library_press" U0
    WHERE U0."code" = ("library_volume"."press_id")), 'null'), ',"copies":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"number":', U0."number", '}') AS "ms_0"
      FROM "library_copy" U0
      WHERE U0."volume_id" = ("library_volume"."id")
      ORDER BY U0."serial" ASC LIMIT 1) t), ',"both":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 1) t;

-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","isbn":', to_json("library_volume"."isbn"::text), ',"press":', CASE WHEN "library_volume"."press_id" IS NULL THEN 'null' ELSE concat('{"code":', to_json("library_volume"."press_id"::text), '}') END, '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 1) t;

-- statements, default: 2, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","title":', to_json("library_volume"."title"::text), ',"writer":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "library_writer" U0
    WHERE U0."id" = ("library_volume"."writer_id")), 'null'), ',"copies":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"number":', U0."number", '}') AS "ms_0"
      FROM "library_copy" U0
      WHERE U0."volume_id" = ("library_volume"."id")
      ORDER BY U0."serial" ASC LIMIT 1) t), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 1) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 1) t;
