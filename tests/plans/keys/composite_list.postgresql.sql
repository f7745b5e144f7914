-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"nodeId":"', translate(encode(convert_to(concat('["Desk","', "keys_desk"."tenant_id", '","', "keys_desk"."id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '","tenantId":"', "keys_desk"."tenant_id", '","id":"', "keys_desk"."id", '","name":', to_json("keys_desk"."name"::text), '}') AS "ms_0"
  FROM "keys_desk"
  ORDER BY "keys_desk"."tenant_id" ASC, "keys_desk"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"room":', to_json("keys_slot"."room"::text), ',"day":', to_json("keys_slot"."day"), '}') AS "ms_0"
  FROM "keys_slot"
  ORDER BY "keys_slot"."room" ASC, "keys_slot"."day" ASC, "keys_slot"."token" ASC LIMIT 100) t;
