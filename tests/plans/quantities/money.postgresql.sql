-- statements, default: 8, rows: 8

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE ("library_parcel"."worth" >= %s AND ("library_parcel"."worth_currency" = %s OR "library_parcel"."worth" IS NULL) AND "library_parcel"."worth" <= %s AND ("library_parcel"."worth_currency" = %s OR "library_parcel"."worth" IS NULL))
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [Decimal('125.00'), 'USD', Decimal('125.00'), 'USD']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE NOT ("library_parcel"."worth" >= %s AND ("library_parcel"."worth_currency" = %s OR "library_parcel"."worth" IS NULL) AND "library_parcel"."worth" <= %s AND ("library_parcel"."worth_currency" = %s OR "library_parcel"."worth" IS NULL))
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [Decimal('125.00'), 'USD', Decimal('125.00'), 'USD']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE (("library_parcel"."worth" >= %s AND ("library_parcel"."worth_currency" = %s OR "library_parcel"."worth" IS NULL) AND "library_parcel"."worth" <= %s AND ("library_parcel"."worth_currency" = %s OR "library_parcel"."worth" IS NULL)) OR ("library_parcel"."worth" >= %s AND ("library_parcel"."worth_currency" = %s OR "library_parcel"."worth" IS NULL) AND "library_parcel"."worth" <= %s AND ("library_parcel"."worth_currency" = %s OR "library_parcel"."worth" IS NULL)))
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [Decimal('125.00'), 'USD', Decimal('125.00'), 'USD', Decimal('80.00'), 'GBP', Decimal('80.00'), 'GBP']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE ("library_parcel"."worth" / ((((%s)::text)::json ->> "library_parcel"."worth_currency"))::numeric) > %s
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with ['{"EUR": "1", "USD": "1.25", "JPY": "160", "GBP": "0.8"}', Decimal('60')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE ("library_parcel"."worth" / ((((%s)::text)::json ->> "library_parcel"."worth_currency"))::numeric) <= %s
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with ['{"EUR": "1", "USD": "1.25", "JPY": "160", "GBP": "0.8"}', Decimal('62.8')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE "library_parcel"."fee" >= %s
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [Decimal('4.50')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE "library_parcel"."worth" IS NULL
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '","worth":', CASE WHEN "library_parcel"."worth" IS NULL THEN 'null' ELSE concat('{"amount":"', "library_parcel"."worth", '","currency":', coalesce((to_json("library_parcel"."worth_currency"::text))::text, 'null'), '}') END, '}') AS "ms_0"
  FROM "library_parcel"
  ORDER BY ("library_parcel"."worth" / ((((%s)::text)::json ->> "library_parcel"."worth_currency"))::numeric) DESC NULLS FIRST, "library_parcel"."id" ASC LIMIT 100) t;
-- with ['{"EUR": "1", "USD": "1.25", "JPY": "160", "GBP": "0.8"}']

-- statements, default: 8, rows: 8

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE ("library_parcel"."worth" >= %s AND ("library_parcel"."worth_currency" = %s OR "library_parcel"."worth" IS NULL) AND "library_parcel"."worth" <= %s AND ("library_parcel"."worth_currency" = %s OR "library_parcel"."worth" IS NULL))
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [Decimal('125.01'), 'USD', Decimal('125.00'), 'USD']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE NOT ("library_parcel"."worth" >= %s AND ("library_parcel"."worth_currency" = %s OR "library_parcel"."worth" IS NULL) AND "library_parcel"."worth" <= %s AND ("library_parcel"."worth_currency" = %s OR "library_parcel"."worth" IS NULL))
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [Decimal('125.01'), 'USD', Decimal('125.00'), 'USD']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE (("library_parcel"."worth" >= %s AND ("library_parcel"."worth_currency" = %s OR "library_parcel"."worth" IS NULL) AND "library_parcel"."worth" <= %s AND ("library_parcel"."worth_currency" = %s OR "library_parcel"."worth" IS NULL)) OR ("library_parcel"."worth" >= %s AND ("library_parcel"."worth_currency" = %s OR "library_parcel"."worth" IS NULL) AND "library_parcel"."worth" <= %s AND ("library_parcel"."worth_currency" = %s OR "library_parcel"."worth" IS NULL)))
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [Decimal('125.01'), 'USD', Decimal('125.00'), 'USD', Decimal('80.00'), 'GBP', Decimal('80.00'), 'GBP']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE ("library_parcel"."worth" / ((((%s)::text)::json ->> "library_parcel"."worth_currency"))::numeric) > %s
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with ['{"EUR": "1", "USD": "1.25", "JPY": "160", "GBP": "0.8"}', Decimal('60')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE ("library_parcel"."worth" / ((((%s)::text)::json ->> "library_parcel"."worth_currency"))::numeric) <= %s
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with ['{"EUR": "1", "USD": "1.25", "JPY": "160", "GBP": "0.8"}', Decimal('62.8')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE "library_parcel"."fee" >= %s
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [Decimal('4.51')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE "library_parcel"."worth" IS NULL
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '","worth":', CASE WHEN "library_parcel"."worth" IS NULL THEN 'null' ELSE concat('{"amount":"', "library_parcel"."worth", '","currency":', coalesce((to_json("library_parcel"."worth_currency"::text))::text, 'null'), '}') END, '}') AS "ms_0"
  FROM "library_parcel"
  ORDER BY ("library_parcel"."worth" / ((((%s)::text)::json ->> "library_parcel"."worth_currency"))::numeric) DESC NULLS FIRST, "library_parcel"."id" ASC LIMIT 100) t;
-- with ['{"EUR": "1", "USD": "1.25", "JPY": "160", "GBP": "0.8"}']
