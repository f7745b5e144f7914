-- statements, default: 3, rows: 4

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","strict":%%s,"loose":%%s,"single":%%s,"many":%%s}', "keys_pointer"."id", coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "keys_device" U0
    WHERE U0."serial" = ("keys_pointer"."strict_id")), 'null'), coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "keys_country" U0
    WHERE U0."iso" = ("keys_pointer"."loose_id")), 'null'), coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "keys_tenant" U0
    WHERE U0."id" = ("keys_pointer"."single_id")), 'null'), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "keys_tenant" U0
      INNER JOIN "keys_pointer_many" U1 ON (U0."id" = U1."tenant_id")
      WHERE U1."pointer_id" = ("keys_pointer"."id")
      ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "keys_pointer"
  ORDER BY "keys_pointer"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "keys_pointer"."id") AS "ms_0"
  FROM "keys_pointer"
  WHERE ("keys_pointer"."loose_id" IS NOT NULL AND "keys_pointer"."loose_id" IN (
    SELECT U0."iso" AS "iso"
    FROM "keys_country" U0
    WHERE U0."iso" IS NULL))
  ORDER BY "keys_pointer"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "keys_pointer"."id") AS "ms_0"
  FROM "keys_pointer"
  ORDER BY (
    SELECT U0."name" AS "ms_sort"
    FROM "keys_tenant" U0
    WHERE U0."id" = ("keys_pointer"."single_id") LIMIT 1) ASC NULLS LAST, "keys_pointer"."id" DESC LIMIT 100) t;
