-- statements, default: 1, rows: 2

SELECT concat('{"nodeId":"', translate(encode(convert_to(concat('["Desk","', "keys_desk"."tenant_id", '","', "keys_desk"."id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '","tenantId":"', "keys_desk"."tenant_id", '","id":"', "keys_desk"."id", '","name":', to_json("keys_desk"."name"::text), ',"tenant":', coalesce((
  SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
  FROM "keys_tenant" U0
  WHERE U0."id" = ("keys_desk"."tenant_id")), 'null'), ',"drawers":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"content":', to_json(U0."content"::text), '}') AS "ms_0"
    FROM "keys_drawer" U0
    WHERE (U0."desk_number" = ("keys_desk"."id") AND U0."tenant_id" = ("keys_desk"."tenant_id"))
    ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
FROM "keys_desk"
WHERE ("keys_desk"."tenant_id" = %s AND "keys_desk"."id" = %s);
-- with [1, Int4(2)]

-- statements, default: 1, rows: 2

SELECT concat('{"nodeId":"', translate(encode(convert_to(concat('["Desk","', "keys_desk"."tenant_id", '","', "keys_desk"."id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '","tenantId":"', "keys_desk"."tenant_id", '","id":"', "keys_desk"."id", '","name":', to_json("keys_desk"."name"::text), ',"tenant":', coalesce((
  SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
  FROM "keys_tenant" U0
  WHERE U0."id" = ("keys_desk"."tenant_id")), 'null'), ',"drawers":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"content":', to_json(U0."content"::text), '}') AS "ms_0"
    FROM "keys_drawer" U0
    WHERE (U0."desk_number" = ("keys_desk"."id") AND U0."tenant_id" = ("keys_desk"."tenant_id"))
    ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
FROM "keys_desk"
WHERE ("keys_desk"."tenant_id" = %s AND "keys_desk"."id" = %s);
-- with [2, Int4(1)]

-- statements, default: 1, rows: 1

SELECT concat('{"nodeId":"', translate(encode(convert_to(concat('["Desk","', "keys_desk"."tenant_id", '","', "keys_desk"."id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '","tenantId":"', "keys_desk"."tenant_id", '","id":"', "keys_desk"."id", '","name":', to_json("keys_desk"."name"::text), ',"tenant":', coalesce((
  SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
  FROM "keys_tenant" U0
  WHERE U0."id" = ("keys_desk"."tenant_id")), 'null'), ',"drawers":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"content":', to_json(U0."content"::text), '}') AS "ms_0"
    FROM "keys_drawer" U0
    WHERE (U0."desk_number" = ("keys_desk"."id") AND U0."tenant_id" = ("keys_desk"."tenant_id"))
    ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
FROM "keys_desk"
WHERE ("keys_desk"."tenant_id" = %s AND "keys_desk"."id" = %s);
-- with [3, Int4(1)]
