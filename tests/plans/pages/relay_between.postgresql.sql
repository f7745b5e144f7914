-- statements, default: 1, rows: 2

SELECT (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT p.ms_0
    FROM (
      SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
      FROM (
        SELECT concat('{"title":', to_json("library_volume"."title"::text), ',"pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
        FROM "library_volume"
        WHERE ((NOT (("library_volume"."pages") IS NULL) OR (("library_volume"."pages") IS NULL AND ("library_volume"."id") > %s)) AND (("library_volume"."pages") > %s OR ("library_volume"."pages") IS NULL OR (("library_volume"."pages") = %s AND ("library_volume"."id") < %s)))
        ORDER BY "library_volume"."pages" ASC NULLS LAST, "library_volume"."id" DESC LIMIT %s) o) p
    ORDER BY p.ms_rank DESC) t), (
  SELECT CASE WHEN EXISTS (
    SELECT "library_volume"."id" AS "pk"
    FROM "library_volume"
    WHERE CASE WHEN (("library_volume"."pages") > %s OR ("library_volume"."pages") IS NULL OR (("library_volume"."pages") = %s AND ("library_volume"."id") < %s)) THEN 1 ELSE 0 END = 0 LIMIT 1) THEN 'true' ELSE 'false' END), (
  SELECT CASE WHEN EXISTS (
    SELECT "library_volume"."id" AS "pk"
    FROM "library_volume"
    WHERE ((NOT (("library_volume"."pages") IS NULL) OR (("library_volume"."pages") IS NULL AND ("library_volume"."id") > %s)) AND (("library_volume"."pages") > %s OR ("library_volume"."pages") IS NULL OR (("library_volume"."pages") = %s AND ("library_volume"."id") < %s))) LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END);
-- with [14, Int4(100), Int4(100), 9, 2, Int4(100), Int4(100), 9, 14, Int4(100), Int4(100), 9, 2]

-- statements, default: 1, rows: 2

SELECT (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT p.ms_0
    FROM (
      SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
      FROM (
        SELECT concat('{"title":', to_json("library_volume"."title"::text), ',"pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
        FROM "library_volume"
        WHERE (1 = 0 OR (("library_volume"."pages") IS NULL AND ("library_volume"."id") < %s))
        ORDER BY "library_volume"."pages" ASC NULLS LAST, "library_volume"."id" DESC LIMIT %s) o) p
    ORDER BY p.ms_rank DESC) t), (
  SELECT CASE WHEN EXISTS (
    SELECT "library_volume"."id" AS "pk"
    FROM "library_volume"
    WHERE CASE WHEN (1 = 0 OR (("library_volume"."pages") IS NULL AND ("library_volume"."id") < %s)) THEN 1 ELSE 0 END = 0 LIMIT 1) THEN 'true' ELSE 'false' END), (
  SELECT CASE WHEN EXISTS (
    SELECT "library_volume"."id" AS "pk"
    FROM "library_volume"
    WHERE (1 = 0 OR (("library_volume"."pages") IS NULL AND ("library_volume"."id") < %s)) LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END);
-- with [14, 50, 14, 14, 50]

-- statements, default: 1, rows: 2

SELECT (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT p.ms_0
    FROM (
      SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
      FROM (
        SELECT concat('{"title":', to_json("library_volume"."title"::text), ',"pages":', coalesce(("library_volume"."pages")::text, 'null'), '}') AS "ms_0"
        FROM "library_volume"
        WHERE (("library_volume"."pages") <= %s AND (("library_volume"."pages") < %s OR (("library_volume"."pages") = %s AND ("library_volume"."id") > %s)))
        ORDER BY "library_volume"."pages" ASC NULLS LAST, "library_volume"."id" DESC LIMIT %s) o) p
    ORDER BY p.ms_rank DESC) t), (
  SELECT CASE WHEN EXISTS (
    SELECT "library_volume"."id" AS "pk"
    FROM "library_volume"
    WHERE (("library_volume"."pages") <= %s AND (("library_volume"."pages") < %s OR (("library_volume"."pages") = %s AND ("library_volume"."id") > %s))) LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END);
-- with [Int4(100), Int4(100), Int4(100), 18, 2, Int4(100), Int4(100), Int4(100), 18, 2]
