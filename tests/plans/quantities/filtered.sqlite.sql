-- statements, default: 8, rows: 8

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE "library_parcel"."weight" > %s
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [0.45359237]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE ("library_parcel"."length_cm" >= %s AND "library_parcel"."length_cm" < %s)
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [30, 1000]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE ("library_parcel"."length_cm" >= %s AND "library_parcel"."length_cm" <= %s)
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [254, 254]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE ("library_parcel"."length_cm" >= %s AND "library_parcel"."length_cm" <= %s)
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [255, 254]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE NOT (("library_parcel"."length_cm" >= %s AND "library_parcel"."length_cm" <= %s) OR ("library_parcel"."length_cm" >= %s AND "library_parcel"."length_cm" <= %s))
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [254, 254, 100, 100]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE (CAST("library_parcel"."height_ft" AS NUMERIC)) >= %s
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [Decimal('3.281')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE "library_parcel"."kept_at" <= %s
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [0.0]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE "library_parcel"."weight" IS NULL
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;

-- statements, default: 8, rows: 8

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE "library_parcel"."weight" > %s
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [2.2]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE ("library_parcel"."length_cm" >= %s AND "library_parcel"."length_cm" < %s)
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [31, 1000]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE ("library_parcel"."length_cm" >= %s AND "library_parcel"."length_cm" <= %s)
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [254, 254]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE ("library_parcel"."length_cm" >= %s AND "library_parcel"."length_cm" <= %s)
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [255, 254]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE NOT (("library_parcel"."length_cm" >= %s AND "library_parcel"."length_cm" <= %s) OR ("library_parcel"."length_cm" >= %s AND "library_parcel"."length_cm" <= %s))
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [254, 254, 100, 100]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE (CAST("library_parcel"."height_ft" AS NUMERIC)) >= %s
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [Decimal('2.000')]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE "library_parcel"."kept_at" <= %s
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with [0.0]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  WHERE "library_parcel"."weight" IS NULL
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
