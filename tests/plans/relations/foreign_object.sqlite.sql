-- statements, default: 2, rows: 4

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"drawers":%%s}', json_quote(CAST("keys_desk"."name" AS TEXT)), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"content":%%s,"deskNumber":%%s}', json_quote(CAST(U0."content" AS TEXT)), coalesce(CAST(U0."desk_number" AS TEXT), 'null')) AS "ms_0"
      FROM "keys_drawer" U0
      WHERE (U0."desk_number" = ("keys_desk"."id") AND U0."tenant_id" = ("keys_desk"."tenant_id"))
      ORDER BY U0."content" ASC, U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "keys_desk"
  ORDER BY "keys_desk"."tenant_id" ASC, "keys_desk"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"year":%%s,"invoices":%%s}', "keys_rate"."year", (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","year":%%s}', U0."id", U0."year") AS "ms_0"
      FROM "keys_invoice" U0
      WHERE (U0."country_id" = ("keys_rate"."country_id") AND U0."year" = ("keys_rate"."year"))
      ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "keys_rate"
  ORDER BY "keys_rate"."id" ASC LIMIT 100) t;
