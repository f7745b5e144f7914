-- statements, default: 2, rows: 4

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("keys_desk"."name"::text), ',"drawers":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"content":', to_json(U0."content"::text), ',"deskNumber":', coalesce((U0."desk_number")::text, 'null'), '}') AS "ms_0"
      FROM "keys_drawer" U0
      WHERE (U0."desk_number" = ("keys_desk"."id") AND U0."tenant_id" = ("keys_desk"."tenant_id"))
      ORDER BY U0."content" ASC, U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "keys_desk"
  ORDER BY "keys_desk"."tenant_id" ASC, "keys_desk"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"year":', "keys_rate"."year", ',"invoices":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', U0."id", '","year":', U0."year", '}') AS "ms_0"
      FROM "keys_invoice" U0
      WHERE (U0."country_id" = ("keys_rate"."country_id") AND U0."year" = ("keys_rate"."year"))
      ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "keys_rate"
  ORDER BY "keys_rate"."id" ASC LIMIT 100) t;
