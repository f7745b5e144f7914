-- statements, default: 3, rows: 3

SELECT concat('{"day":', to_json("keys_holiday"."day"), ',"name":', to_json("keys_holiday"."name"::text), '}') AS "ms_0"
FROM "keys_holiday"
WHERE "keys_holiday"."day" = %s;
-- with [datetime.date(2024, 2, 29)]

SELECT concat('{"amount":"', "keys_amount"."amount", '"}') AS "ms_0"
FROM "keys_amount"
WHERE "keys_amount"."amount" = %s;
-- with [Decimal('12.5')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"amount":"', "keys_amount"."amount", '"}') AS "ms_0"
  FROM "keys_amount"
  ORDER BY "keys_amount"."amount" ASC LIMIT 100) t;
