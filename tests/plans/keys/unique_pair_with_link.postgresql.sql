-- statements, default: 1, rows: 2

SELECT concat('{"percent":"', "keys_rate"."percent", '","current":', ("keys_rate"."current")::text, ',"country":', coalesce((
  SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
  FROM "keys_country" U0
  WHERE U0."iso" = ("keys_rate"."country_id")), 'null'), ',"invoices":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"id":"', U0."id", '","year":', U0."year", '}') AS "ms_0"
    FROM "keys_invoice" U0
    WHERE (U0."country_id" = ("keys_rate"."country_id") AND U0."year" = ("keys_rate"."year"))
    ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
FROM "keys_rate"
WHERE ("keys_rate"."country_id" = %s AND "keys_rate"."year" = %s);
-- with ['DE', Int4(2024)]
