-- statements, default: 3, rows: 3

SELECT printf('{"day":"%%s","name":%%s}', "keys_holiday"."day", json_quote(CAST("keys_holiday"."name" AS TEXT))) AS "ms_0"
FROM "keys_holiday"
WHERE "keys_holiday"."day" = %s;
-- with ['2024-02-29']

SELECT printf('{"amount":"%%s"}', printf('%%.3f', "keys_amount"."amount")) AS "ms_0"
FROM "keys_amount"
WHERE "keys_amount"."amount" = %s;
-- with [Decimal('12.5')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"amount":"%%s"}', printf('%%.3f', "keys_amount"."amount")) AS "ms_0"
  FROM "keys_amount"
  ORDER BY "keys_amount"."amount" ASC LIMIT 100) t;
