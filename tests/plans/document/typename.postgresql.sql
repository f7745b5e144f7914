-- statements, default: 1, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"__typename":"Volume","writer":', CASE WHEN "library_volume"."writer_id" IS NULL THEN 'null' ELSE concat('{"__typename":"Writer"}') END, ',"copies":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"t":"Copy"}') AS "ms_0"
      FROM "library_copy" U0
      WHERE U0."volume_id" = ("library_volume"."id")
      ORDER BY U0."serial" ASC LIMIT 1) t), ',"cover":', CASE WHEN "library_volume"."cover" IS NULL OR "library_volume"."cover" = '' THEN 'null' ELSE concat('{"__typename":"File","name":', to_json("library_volume"."cover"::text), '}') END, '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 1) t;
