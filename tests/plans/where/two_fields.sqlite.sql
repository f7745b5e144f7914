-- statements, default: 5, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","pages":%%s,"sold":%%s}', "library_volume"."id", coalesce(CAST("library_volume"."pages" AS TEXT), 'null'), CASE WHEN "library_volume"."lendable" THEN printf('"%%s"', "library_volume"."sold") ELSE '"~marker:FORBIDDEN"' END) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" > (CASE WHEN "library_volume"."lendable" THEN "library_volume"."sold" ELSE NULL END)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" > ("library_volume"."rating")
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 1) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"number":%%s}', "library_copy"."number") AS "ms_0"
  FROM "library_copy"
  WHERE ("library_copy"."volume_id" IS NOT NULL AND "library_copy"."volume_id" IN (
    SELECT U0."id" AS "id"
    FROM "library_volume" U0
    WHERE U0."price" >= (U0."pages")))
  ORDER BY "library_copy"."serial" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."title" = (U0."isbn")) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1]

-- statements, default: 5, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","pages":%%s,"sold":%%s}', "library_volume"."id", coalesce(CAST("library_volume"."pages" AS TEXT), 'null'), CASE WHEN "library_volume"."lendable" THEN printf('"%%s"', "library_volume"."sold") ELSE '"~marker:FORBIDDEN"' END) AS "ms_0"
  FROM "library_volume"
  WHERE (NOT (CASE WHEN ("library_volume"."lendable") THEN "library_volume"."sold" ELSE NULL END = ("library_volume"."rating")) AND CASE WHEN ("library_volume"."lendable") THEN "library_volume"."sold" ELSE NULL END <= ("library_volume"."pages") AND "library_volume"."price" > ("library_volume"."rating"))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" > (CASE WHEN "library_volume"."lendable" THEN "library_volume"."sold" ELSE NULL END)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 1) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"number":%%s}', "library_copy"."number") AS "ms_0"
  FROM "library_copy"
  WHERE ("library_copy"."volume_id" IS NOT NULL AND "library_copy"."volume_id" IN (
    SELECT U0."id" AS "id"
    FROM "library_volume" U0
    WHERE U0."price" >= (U0."pages")))
  ORDER BY "library_copy"."serial" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."title" = (U0."isbn")) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1]

-- statements, default: 0, rows: 0

-- statements, default: 5, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","pages":%%s,"sold":%%s}', "library_volume"."id", coalesce(CAST("library_volume"."pages" AS TEXT), 'null'), CASE WHEN "library_volume"."lendable" THEN printf('"%%s"', "library_volume"."sold") ELSE '"~marker:FORBIDDEN"' END) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_volume"."id") AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 1) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"number":%%s}', "library_copy"."number") AS "ms_0"
  FROM "library_copy"
  WHERE ("library_copy"."volume_id" IS NOT NULL AND "library_copy"."volume_id" IN (
    SELECT U0."id" AS "id"
    FROM "library_volume" U0
    WHERE U0."price" >= (U0."pages")))
  ORDER BY "library_copy"."serial" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "library_writer"."id") AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."title" = (U0."isbn")) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1]

-- statements, default: 0, rows: 0

-- the same as before
