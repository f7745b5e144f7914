-- statements, default: 8, rows: 8

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE "library_parcel"."weight" > %s
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [0.45359237]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE ("library_parcel"."length_cm" >= %s AND "library_parcel"."length_cm" < %s)
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [Int4(30), Int4(1000)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE ("library_parcel"."length_cm" >= %s AND "library_parcel"."length_cm" <= %s)
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [Int4(254), Int4(254)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE ("library_parcel"."length_cm" >= %s AND "library_parcel"."length_cm" <= %s)
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [Int4(255), Int4(254)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE NOT (("library_parcel"."length_cm" >= %s AND "library_parcel"."length_cm" <= %s) OR ("library_parcel"."length_cm" >= %s AND "library_parcel"."length_cm" <= %s))
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [Int4(254), Int4(254), Int4(100), Int4(100)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE "library_parcel"."height_ft" >= %s
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [Decimal('3.281')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE "library_parcel"."kept_at" <= %s
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [0.0]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE "library_parcel"."weight" IS NULL
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;

-- statements, default: 8, rows: 8

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE "library_parcel"."weight" > %s
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [2.2]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE ("library_parcel"."length_cm" >= %s AND "library_parcel"."length_cm" < %s)
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [Int4(31), Int4(1000)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE ("library_parcel"."length_cm" >= %s AND "library_parcel"."length_cm" <= %s)
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [Int4(254), Int4(254)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE ("library_parcel"."length_cm" >= %s AND "library_parcel"."length_cm" <= %s)
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [Int4(255), Int4(254)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE NOT (("library_parcel"."length_cm" >= %s AND "library_parcel"."length_cm" <= %s) OR ("library_parcel"."length_cm" >= %s AND "library_parcel"."length_cm" <= %s))
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [Int4(254), Int4(254), Int4(100), Int4(100)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE "library_parcel"."height_ft" >= %s
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [Decimal('2.000')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE "library_parcel"."kept_at" <= %s
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [0.0]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  WHERE "library_parcel"."weight" IS NULL
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
