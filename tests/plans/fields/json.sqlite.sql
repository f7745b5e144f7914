-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"data":%%s,"maybe":%%s,"encoded":%%s}', json_quote(CAST("fields_documents"."name" AS TEXT)), json("fields_documents"."data"), coalesce(CAST(json("fields_documents"."maybe") AS TEXT), 'null'), json("fields_documents"."encoded")) AS "ms_0"
  FROM "fields_documents"
  WHERE "fields_documents"."name" IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "fields_documents"."id" ASC LIMIT 100) t;
-- with ['["object", "empty object", "empty list", "empty string", "string", "looks like JSON", "number", "true", "false", "zero", "float", "deep", "odd keys", "sql null", "json null", "json null in both", "above doubles"]']
