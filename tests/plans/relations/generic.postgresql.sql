-- statements, default: 7, rows: 8

SELECT concat('{"name":', to_json("generic_tag"."name"::text), ',"contentObject":') AS "ms_0", "generic_tag"."content_type_id" AS "ms_1", "generic_tag"."object_id" AS "ms_2"
FROM "generic_tag"
ORDER BY "generic_tag"."id" ASC LIMIT 100;

SELECT "generic_bookmark"."id" AS "ms_key", concat('{"__typename":"Bookmark","url":', to_json("generic_bookmark"."url"::text), ',"tags":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "generic_tag" U0
    INNER JOIN "django_content_type" U1 ON (U0."content_type_id" = U1."id")
    WHERE (U1."app_label" = 'generic' AND U1."model" = 'bookmark' AND U0."object_id" = ("generic_bookmark"."id"))
    ORDER BY U0."id" ASC LIMIT 100) t), ',"nodeId":"', translate(encode(convert_to(concat('["Bookmark","', "generic_bookmark"."id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '"}') AS "ms_0"
FROM "generic_bookmark"
WHERE "generic_bookmark"."id" = ANY(%s);
-- with [[1, 404]]

SELECT "generic_item"."id" AS "ms_key", concat('{"__typename":"Item","id":"', "generic_item"."id", '","name":', to_json("generic_item"."name"::text), ',"nodeId":"', translate(encode(convert_to(concat('["Item","', "generic_item"."id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '"}') AS "ms_0"
FROM "generic_item"
WHERE "generic_item"."id" = ANY(%s);
-- with [[1]]

SELECT "managers_hidden"."id" AS "ms_key", concat('{"__typename":"Hidden","nodeId":"', translate(encode(convert_to(concat('["Hidden","', "managers_hidden"."id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '"}') AS "ms_0"
FROM "managers_hidden"
WHERE "managers_hidden"."id" = ANY(%s);
-- with [[2]]

SELECT concat('{"text":', to_json("generic_remark"."text"::text), ',"about":') AS "ms_0", "generic_remark"."kind_id" AS "ms_1", "generic_remark"."key" AS "ms_2"
FROM "generic_remark"
ORDER BY "generic_remark"."id" ASC LIMIT 100;

SELECT "generic_bookmark"."id" AS "ms_key", concat('{"__typename":"Bookmark","url":', to_json("generic_bookmark"."url"::text), '}') AS "ms_0"
FROM "generic_bookmark"
WHERE "generic_bookmark"."id" = ANY(%s);
-- with [[2]]

SELECT "keys_device"."serial" AS "ms_key", concat('{"__typename":"Device","name":', to_json("keys_device"."name"::text), ',"serial":"', "keys_device"."serial", '"}') AS "ms_0"
FROM "keys_device"
WHERE "keys_device"."serial" = ANY(%s);
-- with [[UUID('00000000-0000-0000-0000-000000000007')]]
