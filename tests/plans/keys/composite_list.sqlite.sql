-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"nodeId":"%%s","tenantId":"%%s","id":"%%s","name":%%s}', mainspring_base64(printf('["Desk","%%s","%%s"]', "keys_desk"."tenant_id", "keys_desk"."id")), "keys_desk"."tenant_id", "keys_desk"."id", json_quote(CAST("keys_desk"."name" AS TEXT))) AS "ms_0"
  FROM "keys_desk"
  ORDER BY "keys_desk"."tenant_id" ASC, "keys_desk"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"room":%%s,"day":"%%s"}', json_quote(CAST("keys_slot"."room" AS TEXT)), "keys_slot"."day") AS "ms_0"
  FROM "keys_slot"
  ORDER BY "keys_slot"."room" ASC, "keys_slot"."day" ASC, "keys_slot"."token" ASC LIMIT 100) t;
