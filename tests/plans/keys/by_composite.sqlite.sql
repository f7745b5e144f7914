-- statements, default: 1, rows: 2

SELECT printf('{"nodeId":"%%s","tenantId":"%%s","id":"%%s","name":%%s,"tenant":%%s,"drawers":%%s}', mainspring_base64(printf('["Desk","%%s","%%s"]', "keys_desk"."tenant_id", "keys_desk"."id")), "keys_desk"."tenant_id", "keys_desk"."id", json_quote(CAST("keys_desk"."name" AS TEXT)), coalesce((
  SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
  FROM "keys_tenant" U0
  WHERE U0."id" = ("keys_desk"."tenant_id")), 'null'), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"content":%%s}', json_quote(CAST(U0."content" AS TEXT))) AS "ms_0"
    FROM "keys_drawer" U0
    WHERE (U0."desk_number" = ("keys_desk"."id") AND U0."tenant_id" = ("keys_desk"."tenant_id"))
    ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
FROM "keys_desk"
WHERE ("keys_desk"."tenant_id" = %s AND "keys_desk"."id" = %s);
-- with [1, 2]

-- statements, default: 1, rows: 2

SELECT printf('{"nodeId":"%%s","tenantId":"%%s","id":"%%s","name":%%s,"tenant":%%s,"drawers":%%s}', mainspring_base64(printf('["Desk","%%s","%%s"]', "keys_desk"."tenant_id", "keys_desk"."id")), "keys_desk"."tenant_id", "keys_desk"."id", json_quote(CAST("keys_desk"."name" AS TEXT)), coalesce((
  SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
  FROM "keys_tenant" U0
  WHERE U0."id" = ("keys_desk"."tenant_id")), 'null'), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"content":%%s}', json_quote(CAST(U0."content" AS TEXT))) AS "ms_0"
    FROM "keys_drawer" U0
    WHERE (U0."desk_number" = ("keys_desk"."id") AND U0."tenant_id" = ("keys_desk"."tenant_id"))
    ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
FROM "keys_desk"
WHERE ("keys_desk"."tenant_id" = %s AND "keys_desk"."id" = %s);
-- with [2, 1]

-- statements, default: 1, rows: 1

SELECT printf('{"nodeId":"%%s","tenantId":"%%s","id":"%%s","name":%%s,"tenant":%%s,"drawers":%%s}', mainspring_base64(printf('["Desk","%%s","%%s"]', "keys_desk"."tenant_id", "keys_desk"."id")), "keys_desk"."tenant_id", "keys_desk"."id", json_quote(CAST("keys_desk"."name" AS TEXT)), coalesce((
  SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
  FROM "keys_tenant" U0
  WHERE U0."id" = ("keys_desk"."tenant_id")), 'null'), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"content":%%s}', json_quote(CAST(U0."content" AS TEXT))) AS "ms_0"
    FROM "keys_drawer" U0
    WHERE (U0."desk_number" = ("keys_desk"."id") AND U0."tenant_id" = ("keys_desk"."tenant_id"))
    ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
FROM "keys_desk"
WHERE ("keys_desk"."tenant_id" = %s AND "keys_desk"."id" = %s);
-- with [3, 1]
