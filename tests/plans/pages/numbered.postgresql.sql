-- statements, default: 1, rows: 2

SELECT (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
    FROM (
      SELECT "library_volume"."id", "library_volume"."title"
      FROM "library_volume"
      ORDER BY "library_volume"."title" ASC, "library_volume"."id" ASC LIMIT %s OFFSET %s) "library_volume"
    ORDER BY "library_volume"."title" ASC, "library_volume"."id" ASC) t), (
  SELECT CASE WHEN EXISTS (
    SELECT "library_volume"."id" AS "pk"
    FROM "library_volume" LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END);
-- with [3, 0, 3]

-- statements, default: 1, rows: 2

SELECT (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
    FROM (
      SELECT "library_volume"."id", "library_volume"."title"
      FROM "library_volume"
      ORDER BY "library_volume"."title" ASC, "library_volume"."id" ASC LIMIT %s OFFSET %s) "library_volume"
    ORDER BY "library_volume"."title" ASC, "library_volume"."id" ASC) t), (
  SELECT CASE WHEN EXISTS (
    SELECT "library_volume"."id" AS "pk"
    FROM "library_volume" LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END);
-- with [3, 6, 9]

-- statements, default: 1, rows: 2

SELECT (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
    FROM (
      SELECT "library_volume"."id", "library_volume"."title"
      FROM "library_volume"
      ORDER BY "library_volume"."title" ASC, "library_volume"."id" ASC LIMIT 100 OFFSET %s) "library_volume"
    ORDER BY "library_volume"."title" ASC, "library_volume"."id" ASC) t), (
  SELECT CASE WHEN EXISTS (
    SELECT "library_volume"."id" AS "pk"
    FROM "library_volume" LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END);
-- with [100, 200]

-- statements, default: 0, rows: 0
