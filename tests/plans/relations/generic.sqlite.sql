-- statements, default: 7, rows: 8

SELECT printf('{"name":%%s,"contentObject":', json_quote(CAST("generic_tag"."name" AS TEXT))) AS "ms_0", "generic_tag"."content_type_id" AS "ms_1", "generic_tag"."object_id" AS "ms_2"
FROM "generic_tag"
ORDER BY "generic_tag"."id" ASC LIMIT 100;

SELECT "generic_bookmark"."id" AS "ms_key", printf('{"__typename":"Bookmark","url":%%s,"tags":%%s,"nodeId":"%%s"}', json_quote(CAST("generic_bookmark"."url" AS TEXT)), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "generic_tag" U0
    INNER JOIN "django_content_type" U1 ON (U0."content_type_id" = U1."id")
    WHERE (U1."app_label" = %s AND U1."model" = %s AND U0."object_id" = ("generic_bookmark"."id"))
    ORDER BY U0."id" ASC LIMIT 100) t), mainspring_base64(printf('["Bookmark","%%s"]', "generic_bookmark"."id"))) AS "ms_0"
FROM "generic_bookmark"
WHERE "generic_bookmark"."id" IN (
  SELECT value
  FROM json_each(%s));
-- with ['generic', 'bookmark', '[1, 404]']

SELECT "generic_item"."id" AS "ms_key", printf('{"__typename":"Item","id":"%%s","name":%%s,"nodeId":"%%s"}', "generic_item"."id", json_quote(CAST("generic_item"."name" AS TEXT)), mainspring_base64(printf('["Item","%%s"]', "generic_item"."id"))) AS "ms_0"
FROM "generic_item"
WHERE "generic_item"."id" IN (
  SELECT value
  FROM json_each(%s));
-- with ['[1]']

SELECT "managers_hidden"."id" AS "ms_key", printf('{"__typename":"Hidden","nodeId":"%%s"}', mainspring_base64(printf('["Hidden","%%s"]', "managers_hidden"."id"))) AS "ms_0"
FROM "managers_hidden"
WHERE "managers_hidden"."id" IN (
  SELECT value
  FROM json_each(%s));
-- with ['[2]']

SELECT printf('{"text":%%s,"about":', json_quote(CAST("generic_remark"."text" AS TEXT))) AS "ms_0", "generic_remark"."kind_id" AS "ms_1", "generic_remark"."key" AS "ms_2"
FROM "generic_remark"
ORDER BY "generic_remark"."id" ASC LIMIT 100;

SELECT "generic_bookmark"."id" AS "ms_key", printf('{"__typename":"Bookmark","url":%%s}', json_quote(CAST("generic_bookmark"."url" AS TEXT))) AS "ms_0"
FROM "generic_bookmark"
WHERE "generic_bookmark"."id" IN (
  SELECT value
  FROM json_each(%s));
-- with ['[2]']

SELECT "keys_device"."serial" AS "ms_key", printf('{"__typename":"Device","name":%%s,"serial":"%%s"}', json_quote(CAST("keys_device"."name" AS TEXT)), substr("keys_device"."serial", 1, 8) || '-' || substr("keys_device"."serial", 9, 4) || '-' || substr("keys_device"."serial", 13, 4) || '-' || substr("keys_device"."serial", 17, 4) || '-' || substr("keys_device"."serial", 21)) AS "ms_0"
FROM "keys_device"
WHERE "keys_device"."serial" IN (
  SELECT value
  FROM json_each(%s));
-- with ['["00000000000000000000000000000007"]']
