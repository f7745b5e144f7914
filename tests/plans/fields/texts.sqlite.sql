-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"char":%%s,"text":%%s,"slug":%%s,"email":%%s,"url":%%s,"address":%%s,"address4":%%s,"identifier":"%%s","path":%%s}', json_quote(CAST("fields_texts"."char" AS TEXT)), json_quote(CAST("fields_texts"."text" AS TEXT)), json_quote(CAST("fields_texts"."slug" AS TEXT)), json_quote(CAST("fields_texts"."email" AS TEXT)), json_quote(CAST("fields_texts"."url" AS TEXT)), json_quote(CAST("fields_texts"."address" AS TEXT)), json_quote(CAST("fields_texts"."address_4" AS TEXT)), substr("fields_texts"."identifier", 1, 8) || '-' || substr("fields_texts"."identifier", 9, 4) || '-' || substr("fields_texts"."identifier", 13, 4) || '-' || substr("fields_texts"."identifier", 17, 4) || '-' || substr("fields_texts"."identifier", 21), json_quote(CAST("fields_texts"."path" AS TEXT))) AS "ms_0"
  FROM "fields_texts"
  WHERE NOT ("fields_texts"."char" IN (
    SELECT value
    FROM json_each(%s)))
  ORDER BY "fields_texts"."id" ASC LIMIT 5) t;
-- with ['["nul\\u0001"]']
