-- statements, default: 8, rows: 8

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE ((CAST((CAST("library_parcel"."worth" AS NUMERIC)) AS NUMERIC)) >= %s AND ("library_parcel"."worth_currency" = %s OR (CAST("library_parcel"."worth" AS NUMERIC)) IS NULL) AND (CAST((CAST("library_parcel"."worth" AS NUMERIC)) AS NUMERIC)) <= %s AND ("library_parcel"."worth_currency" = %s OR (CAST("library_parcel"."worth" AS NUMERIC)) IS NULL))
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [Decimal('125.00'), 'USD', Decimal('125.00'), 'USD']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE NOT ((CAST((CAST("library_parcel"."worth" AS NUMERIC)) AS NUMERIC)) >= %s AND ("library_parcel"."worth_currency" = %s OR (CAST("library_parcel"."worth" AS NUMERIC)) IS NULL) AND (CAST((CAST("library_parcel"."worth" AS NUMERIC)) AS NUMERIC)) <= %s AND ("library_parcel"."worth_currency" = %s OR (CAST("library_parcel"."worth" AS NUMERIC)) IS NULL))
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [Decimal('125.00'), 'USD', Decimal('125.00'), 'USD']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE (((CAST((CAST("library_parcel"."worth" AS NUMERIC)) AS NUMERIC)) >= %s AND ("library_parcel"."worth_currency" = %s OR (CAST("library_parcel"."worth" AS NUMERIC)) IS NULL) AND (CAST((CAST("library_parcel"."worth" AS NUMERIC)) AS NUMERIC)) <= %s AND ("library_parcel"."worth_currency" = %s OR (CAST("library_parcel"."worth" AS NUMERIC)) IS NULL)) OR ((CAST((CAST("library_parcel"."worth" AS NUMERIC)) AS NUMERIC)) >= %s AND ("library_parcel"."worth_currency" = %s OR (CAST("library_parcel"."worth" AS NUMERIC)) IS NULL) AND (CAST((CAST("library_parcel"."worth" AS NUMERIC)) AS NUMERIC)) <= %s AND ("library_parcel"."worth_currency" = %s OR (CAST("library_parcel"."worth" AS NUMERIC)) IS NULL)))
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [Decimal('125.00'), 'USD', Decimal('125.00'), 'USD', Decimal('80.00'), 'GBP', Decimal('80.00'), 'GBP']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE (CAST(((CAST("library_parcel"."worth" AS NUMERIC)) / (CAST(CAST((
    SELECT value
    FROM json_each(CAST(%s AS TEXT))
    WHERE key = "library_parcel"."worth_currency") AS REAL) AS NUMERIC))) AS NUMERIC)) > %s
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with ['{"EUR": "1", "USD": "1.25", "JPY": "160", "GBP": "0.8"}', Decimal('60')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE (CAST(((CAST("library_parcel"."worth" AS NUMERIC)) / (CAST(CAST((
    SELECT value
    FROM json_each(CAST(%s AS TEXT))
    WHERE key = "library_parcel"."worth_currency") AS REAL) AS NUMERIC))) AS NUMERIC)) <= %s
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with ['{"EUR": "1", "USD": "1.25", "JPY": "160", "GBP": "0.8"}', Decimal('62.8')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE (CAST((CAST("library_parcel"."fee" AS NUMERIC)) AS NUMERIC)) >= %s
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [Decimal('4.50')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE (CAST("library_parcel"."worth" AS NUMERIC)) IS NULL
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","worth":%%s}', "library_parcel"."id", CASE WHEN (CAST("library_parcel"."worth" AS NUMERIC)) IS NULL THEN 'null' ELSE printf('{"amount":"%%s","currency":%%s}', printf('%%.2f', (CAST("library_parcel"."worth" AS NUMERIC))), coalesce(CAST(json_quote(CAST("library_parcel"."worth_currency" AS TEXT)) AS TEXT), 'null')) END) AS "ms_0"
  FROM "library_parcel"
  ORDER BY (CAST(((CAST("library_parcel"."worth" AS NUMERIC)) / (CAST(CAST((
    SELECT value
    FROM json_each(CAST(%s AS TEXT))
    WHERE key = "library_parcel"."worth_currency") AS REAL) AS NUMERIC))) AS NUMERIC)) DESC NULLS FIRST, "library_parcel"."id" ASC LIMIT 100) t;
-- with ['{"EUR": "1", "USD": "1.25", "JPY": "160", "GBP": "0.8"}']

-- statements, default: 8, rows: 8

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE ((CAST((CAST("library_parcel"."worth" AS NUMERIC)) AS NUMERIC)) >= %s AND ("library_parcel"."worth_currency" = %s OR (CAST("library_parcel"."worth" AS NUMERIC)) IS NULL) AND (CAST((CAST("library_parcel"."worth" AS NUMERIC)) AS NUMERIC)) <= %s AND ("library_parcel"."worth_currency" = %s OR (CAST("library_parcel"."worth" AS NUMERIC)) IS NULL))
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [Decimal('125.01'), 'USD', Decimal('125.00'), 'USD']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE NOT ((CAST((CAST("library_parcel"."worth" AS NUMERIC)) AS NUMERIC)) >= %s AND ("library_parcel"."worth_currency" = %s OR (CAST("library_parcel"."worth" AS NUMERIC)) IS NULL) AND (CAST((CAST("library_parcel"."worth" AS NUMERIC)) AS NUMERIC)) <= %s AND ("library_parcel"."worth_currency" = %s OR (CAST("library_parcel"."worth" AS NUMERIC)) IS NULL))
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [Decimal('125.01'), 'USD', Decimal('125.00'), 'USD']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE (((CAST((CAST("library_parcel"."worth" AS NUMERIC)) AS NUMERIC)) >= %s AND ("library_parcel"."worth_currency" = %s OR (CAST("library_parcel"."worth" AS NUMERIC)) IS NULL) AND (CAST((CAST("library_parcel"."worth" AS NUMERIC)) AS NUMERIC)) <= %s AND ("library_parcel"."worth_currency" = %s OR (CAST("library_parcel"."worth" AS NUMERIC)) IS NULL)) OR ((CAST((CAST("library_parcel"."worth" AS NUMERIC)) AS NUMERIC)) >= %s AND ("library_parcel"."worth_currency" = %s OR (CAST("library_parcel"."worth" AS NUMERIC)) IS NULL) AND (CAST((CAST("library_parcel"."worth" AS NUMERIC)) AS NUMERIC)) <= %s AND ("library_parcel"."worth_currency" = %s OR (CAST("library_parcel"."worth" AS NUMERIC)) IS NULL)))
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [Decimal('125.01'), 'USD', Decimal('125.00'), 'USD', Decimal('80.00'), 'GBP', Decimal('80.00'), 'GBP']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE (CAST(((CAST("library_parcel"."worth" AS NUMERIC)) / (CAST(CAST((
    SELECT value
    FROM json_each(CAST(%s AS TEXT))
    WHERE key = "library_parcel"."worth_currency") AS REAL) AS NUMERIC))) AS NUMERIC)) > %s
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with ['{"EUR": "1", "USD": "1.25", "JPY": "160", "GBP": "0.8"}', Decimal('60')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE (CAST(((CAST("library_parcel"."worth" AS NUMERIC)) / (CAST(CAST((
    SELECT value
    FROM json_each(CAST(%s AS TEXT))
    WHERE key = "library_parcel"."worth_currency") AS REAL) AS NUMERIC))) AS NUMERIC)) <= %s
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with ['{"EUR": "1", "USD": "1.25", "JPY": "160", "GBP": "0.8"}', Decimal('62.8')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE (CAST((CAST("library_parcel"."fee" AS NUMERIC)) AS NUMERIC)) >= %s
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [Decimal('4.51')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE (CAST("library_parcel"."worth" AS NUMERIC)) IS NULL
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","worth":%%s}', "library_parcel"."id", CASE WHEN (CAST("library_parcel"."worth" AS NUMERIC)) IS NULL THEN 'null' ELSE printf('{"amount":"%%s","currency":%%s}', printf('%%.2f', (CAST("library_parcel"."worth" AS NUMERIC))), coalesce(CAST(json_quote(CAST("library_parcel"."worth_currency" AS TEXT)) AS TEXT), 'null')) END) AS "ms_0"
  FROM "library_parcel"
  ORDER BY (CAST(((CAST("library_parcel"."worth" AS NUMERIC)) / (CAST(CAST((
    SELECT value
    FROM json_each(CAST(%s AS TEXT))
    WHERE key = "library_parcel"."worth_currency") AS REAL) AS NUMERIC))) AS NUMERIC)) DESC NULLS FIRST, "library_parcel"."id" ASC LIMIT 100) t;
-- with ['{"EUR": "1", "USD": "1.25", "JPY": "160", "GBP": "0.8"}']
