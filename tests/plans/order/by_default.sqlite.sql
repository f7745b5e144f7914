-- statements, default: 4, rows: 4

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"code":%%s}', json_quote(CAST("library_press"."code" AS TEXT))) AS "ms_0"
  FROM "library_press"
  ORDER BY "library_press"."code" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","since":"%%s"}', "links_membership"."id", "links_membership"."since") AS "ms_0"
  FROM "links_membership"
  ORDER BY "links_membership"."since" DESC, "links_membership"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"tenantId":"%%s","id":"%%s"}', "keys_desk"."tenant_id", "keys_desk"."id") AS "ms_0"
  FROM "keys_desk"
  ORDER BY "keys_desk"."tenant_id" ASC, "keys_desk"."id" ASC LIMIT 100) t;
