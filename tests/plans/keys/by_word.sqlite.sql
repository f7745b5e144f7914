-- statements, default: 1, rows: 1

SELECT printf('{"code":%%s,"name":%%s,"nodeId":"%%s"}', json_quote(CAST("library_press"."code" AS TEXT)), json_quote(CAST("library_press"."name" AS TEXT)), mainspring_base64(printf('["Press",%%s]', json_quote(CAST("library_press"."code" AS TEXT))))) AS "ms_0"
FROM "library_press"
WHERE "library_press"."code" = %s;
-- with ['a/b']
