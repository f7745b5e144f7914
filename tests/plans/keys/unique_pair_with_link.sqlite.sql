-- statements, default: 1, rows: 2

SELECT printf('{"percent":"%%s","current":%%s,"country":%%s,"invoices":%%s}', printf('%%.2f', "keys_rate"."percent"), CASE WHEN "keys_rate"."current" THEN 'true' WHEN NOT "keys_rate"."current" THEN 'false' END, coalesce((
  SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
  FROM "keys_country" U0
  WHERE U0."iso" = ("keys_rate"."country_id")), 'null'), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"id":"%%s","year":%%s}', U0."id", U0."year") AS "ms_0"
    FROM "keys_invoice" U0
    WHERE (U0."country_id" = ("keys_rate"."country_id") AND U0."year" = ("keys_rate"."year"))
    ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
FROM "keys_rate"
WHERE ("keys_rate"."country_id" = %s AND "keys_rate"."year" = %s);
-- with ['DE', 2024]
