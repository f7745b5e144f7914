-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("fields_documents"."name"::text), ',"data":', ("fields_documents"."data")::text, ',"maybe":', coalesce((("fields_documents"."maybe")::text)::text, 'null'), ',"encoded":', ("fields_documents"."encoded")::text, '}') AS "ms_0"
  FROM "fields_documents"
  WHERE "fields_documents"."name" = ANY(%s)
  ORDER BY "fields_documents"."id" ASC LIMIT 100) t;
-- with [['above doubles', 'deep', 'empty list', 'empty object', 'empty string', 'false', 'float', 'json null in both', 'json null', 'looks like JSON', 'number', 'object', 'odd keys', 'sql null', 'string', 'true', 'zero']]
