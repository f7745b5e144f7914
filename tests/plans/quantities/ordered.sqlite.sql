-- statements, default: 4, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  ORDER BY "library_parcel"."weight" DESC NULLS FIRST, "library_parcel"."id" ASC LIMIT 2) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
  FROM "library_parcel"
  ORDER BY "library_parcel"."length_cm" ASC, "library_parcel"."id" ASC LIMIT 2) t;

SELECT (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"id":"%%s"}', "library_parcel"."id") AS "ms_0"
    FROM "library_parcel"
    ORDER BY (CAST("library_parcel"."height_ft" AS NUMERIC)) ASC NULLS LAST, "library_parcel"."id" ASC LIMIT 3) t), (
  SELECT CASE WHEN EXISTS (
    SELECT "library_parcel"."id" AS "pk"
    FROM "library_parcel" LIMIT 1 OFFSET 3) THEN 'true' ELSE 'false' END);

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"label":%%s}', json_quote(CAST("library_rack"."label" AS TEXT))) AS "ms_0"
  FROM "library_rack"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "library_parcel" U0
    WHERE (U0."rack_id" = ("library_rack"."id") AND U0."weight" <= %s) LIMIT 1)
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [1, 0.45359237]
