-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("fields_blobs"."name"::text), ',"data":"', translate(encode("fields_blobs"."data", 'base64'), E'\n', ''), '","maybe":', CASE WHEN "fields_blobs"."maybe" IS NULL THEN 'null' ELSE concat('"', translate(encode("fields_blobs"."maybe", 'base64'), E'\n', ''), '"') END, '}') AS "ms_0"
  FROM "fields_blobs"
  WHERE NOT ("fields_blobs"."name" = %s)
  ORDER BY "fields_blobs"."id" ASC LIMIT 100) t;
-- with ['large']
