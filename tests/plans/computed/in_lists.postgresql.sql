-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."pages" > %s) = ANY(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(300), [True]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (NOT (("library_volume"."pages" > %s) = ANY(%s)) AND NOT ((("library_volume"."price" - "library_volume"."cost")) = ANY(%s)) AND ("library_volume"."price" - "library_volume"."cost") > %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(300), [True], [Decimal('2.80')], Decimal('3')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" > 300 IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."pages" > %s) = ANY(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(300), [False, True]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (NOT (("library_volume"."pages" > %s) = ANY(%s)) AND NOT ((("library_volume"."price" - "library_volume"."cost")) = ANY(%s)) AND ("library_volume"."price" - "library_volume"."cost") > %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(300), [False, True], [Decimal('2.80')], Decimal('3')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" > 300 IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."pages" > %s) = ANY(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(300), []]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (NOT (("library_volume"."pages" > %s) = ANY(%s)) AND NOT ((("library_volume"."price" - "library_volume"."cost")) = ANY(%s)) AND ("library_volume"."price" - "library_volume"."cost") > %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int4(300), [], [Decimal('2.80')], Decimal('3')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" > 300 IS NULL
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
