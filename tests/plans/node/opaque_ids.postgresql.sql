-- statements, default: 8, rows: 8

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"nodeId":"', translate(encode(convert_to(concat('["Volume","', "library_volume"."id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '"}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"nodeId":"', translate(encode(convert_to(concat('["Device","', "keys_device"."serial", '"]'), 'UTF8'), 'base64'), E'\n', ''), '"}') AS "ms_0"
  FROM "keys_device"
  ORDER BY "keys_device"."serial" ASC LIMIT 100) t;

SELECT concat('{"nodeId":"', translate(encode(convert_to(concat('["Label",', to_json("keys_label"."code"::text), ']'), 'UTF8'), 'base64'), E'\n', ''), '"}') AS "ms_0"
FROM "keys_label"
WHERE "keys_label"."code" = %s;
-- with ['']

SELECT concat('{"nodeId":"', translate(encode(convert_to(concat('["Label",', to_json("keys_label"."code"::text), ']'), 'UTF8'), 'base64'), E'\n', ''), '"}') AS "ms_0"
FROM "keys_label"
WHERE "keys_label"."code" = %s;
-- with ['it\'s "quoted"']

SELECT concat('{"nodeId":"', translate(encode(convert_to(concat('["Label",', to_json("keys_label"."code"::text), ']'), 'UTF8'), 'base64'), E'\n', ''), '"}') AS "ms_0"
FROM "keys_label"
WHERE "keys_label"."code" = %s;
-- with ['ключ 🔑']

SELECT concat('{"nodeId":"', translate(encode(convert_to(concat('["Label",', to_json("keys_label"."code"::text), ']'), 'UTF8'), 'base64'), E'\n', ''), '"}') AS "ms_0"
FROM "keys_label"
WHERE "keys_label"."code" = %s;
-- with ['tab\there']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"nodeId":"', translate(encode(convert_to(concat('["Desk","', "keys_desk"."tenant_id", '","', "keys_desk"."id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '"}') AS "ms_0"
  FROM "keys_desk"
  ORDER BY "keys_desk"."tenant_id" ASC, "keys_desk"."id" ASC LIMIT 2) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"nodeId":"', translate(encode(convert_to(concat('["Huge","', "keys_huge"."id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '"}') AS "ms_0"
  FROM "keys_huge"
  ORDER BY "keys_huge"."id" ASC LIMIT 100) t;
