-- statements, default: 8, rows: 8

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"nodeId":"%%s"}', mainspring_base64(printf('["Volume","%%s"]', "library_volume"."id"))) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 2) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"nodeId":"%%s"}', mainspring_base64(printf('["Device","%%s"]', substr("keys_device"."serial", 1, 8) || '-' || substr("keys_device"."serial", 9, 4) || '-' || substr("keys_device"."serial", 13, 4) || '-' || substr("keys_device"."serial", 17, 4) || '-' || substr("keys_device"."serial", 21)))) AS "ms_0"
  FROM "keys_device"
  ORDER BY "keys_device"."serial" ASC LIMIT 100) t;

SELECT printf('{"nodeId":"%%s"}', mainspring_base64(printf('["Label",%%s]', json_quote(CAST("keys_label"."code" AS TEXT))))) AS "ms_0"
FROM "keys_label"
WHERE "keys_label"."code" = %s;
-- with ['']

SELECT printf('{"nodeId":"%%s"}', mainspring_base64(printf('["Label",%%s]', json_quote(CAST("keys_label"."code" AS TEXT))))) AS "ms_0"
FROM "keys_label"
WHERE "keys_label"."code" = %s;
-- with ['it\'s "quoted"']

SELECT printf('{"nodeId":"%%s"}', mainspring_base64(printf('["Label",%%s]', json_quote(CAST("keys_label"."code" AS TEXT))))) AS "ms_0"
FROM "keys_label"
WHERE "keys_label"."code" = %s;
-- with ['ключ 🔑']

SELECT printf('{"nodeId":"%%s"}', mainspring_base64(printf('["Label",%%s]', json_quote(CAST("keys_label"."code" AS TEXT))))) AS "ms_0"
FROM "keys_label"
WHERE "keys_label"."code" = %s;
-- with ['tab\there']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"nodeId":"%%s"}', mainspring_base64(printf('["Desk","%%s","%%s"]', "keys_desk"."tenant_id", "keys_desk"."id"))) AS "ms_0"
  FROM "keys_desk"
  ORDER BY "keys_desk"."tenant_id" ASC, "keys_desk"."id" ASC LIMIT 2) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"nodeId":"%%s"}', mainspring_base64(printf('["Huge","%%s"]', "keys_huge"."id"))) AS "ms_0"
  FROM "keys_huge"
  ORDER BY "keys_huge"."id" ASC LIMIT 100) t;
