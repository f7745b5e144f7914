-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"data":"%%s","maybe":%%s}', json_quote(CAST("fields_blobs"."name" AS TEXT)), mainspring_base64("fields_blobs"."data"), CASE WHEN "fields_blobs"."maybe" IS NULL THEN 'null' ELSE printf('"%%s"', mainspring_base64("fields_blobs"."maybe")) END) AS "ms_0"
  FROM "fields_blobs"
  WHERE NOT ("fields_blobs"."name" = %s)
  ORDER BY "fields_blobs"."id" ASC LIMIT 100) t;
-- with ['large']
