-- statements, default: 4, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  ORDER BY "library_parcel"."weight" DESC NULLS FIRST, "library_parcel"."id" ASC LIMIT 2) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
  FROM "library_parcel"
  ORDER BY "library_parcel"."length_cm" ASC, "library_parcel"."id" ASC LIMIT 2) t;

SELECT (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"id":"', "library_parcel"."id", '"}') AS "ms_0"
    FROM "library_parcel"
    ORDER BY "library_parcel"."height_ft" ASC NULLS LAST, "library_parcel"."id" ASC LIMIT 3) t), (
  SELECT CASE WHEN EXISTS (
    SELECT "library_parcel"."id" AS "pk"
    FROM "library_parcel" LIMIT 1 OFFSET 3) THEN 'true' ELSE 'false' END);

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"label":', to_json("library_rack"."label"::text), '}') AS "ms_0"
  FROM "library_rack"
  WHERE EXISTS(
    SELECT 1 AS "a"
    FROM "library_parcel" U0
    WHERE (U0."rack_id" = ("library_rack"."id") AND U0."weight" <= %s) LIMIT 1)
  ORDER BY "library_rack"."id" ASC LIMIT 100) t;
-- with [0.45359237]
