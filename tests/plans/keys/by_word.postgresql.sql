-- statements, default: 1, rows: 1

SELECT concat('{"code":', to_json("library_press"."code"::text), ',"name":', to_json("library_press"."name"::text), ',"nodeId":"', translate(encode(convert_to(concat('["Press",', to_json("library_press"."code"::text), ']'), 'UTF8'), 'base64'), E'\n', ''), '"}') AS "ms_0"
FROM "library_press"
WHERE "library_press"."code" = %s;
-- with ['a/b']
