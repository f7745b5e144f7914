-- statements, default: 0, rows: 0

-- statements, default: 1, rows: 1

SELECT concat('{"__typename":"Volume","nodeId":"', translate(encode(convert_to(concat('["Volume","', "library_volume"."id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '","title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
FROM "library_volume"
WHERE "library_volume"."id" = %s;
-- with [5]

-- statements, default: 1, rows: 1

SELECT concat('{"__typename":"Press","nodeId":"', translate(encode(convert_to(concat('["Press",', to_json("library_press"."code"::text), ']'), 'UTF8'), 'base64'), E'\n', ''), '","name":', to_json("library_press"."name"::text), '}') AS "ms_0"
FROM "library_press"
WHERE "library_press"."code" = %s;
-- with ['old']

-- statements, default: 0, rows: 0

-- the same as before

-- statements, default: 0, rows: 0

-- the same as before
