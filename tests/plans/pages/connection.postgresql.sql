-- statements, default: 1, rows: 3

SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    WHERE "library_volume"."lendable"))::text), (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"id":"', "library_volume"."id", '","pages":', coalesce(("library_volume"."pages")::text, 'null'), ',"writer":', coalesce((
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "library_writer" U0
      WHERE U0."id" = ("library_volume"."writer_id")), 'null'), '}') AS "ms_0"
    FROM "library_volume"
    WHERE "library_volume"."lendable"
    ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC LIMIT %s) t), (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"node":{"title":', to_json("library_volume"."title"::text), '}}') AS "ms_0"
    FROM "library_volume"
    WHERE "library_volume"."lendable"
    ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC LIMIT %s) t), (
  SELECT CASE WHEN EXISTS (
    SELECT "library_volume"."id" AS "pk"
    FROM "library_volume"
    WHERE "library_volume"."lendable" LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END);
-- with [3, 3, 3]

-- statements, default: 1, rows: 3

SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    WHERE "library_volume"."lendable"))::text), (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"id":"', "library_volume"."id", '","pages":', coalesce(("library_volume"."pages")::text, 'null'), ',"writer":', coalesce((
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "library_writer" U0
      WHERE U0."id" = ("library_volume"."writer_id")), 'null'), '}') AS "ms_0"
    FROM (
      SELECT "library_volume"."id", "library_volume"."writer_id", "library_volume"."pages"
      FROM "library_volume"
      WHERE "library_volume"."lendable"
      ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC LIMIT %s OFFSET %s) "library_volume"
    ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC) t), (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"node":{"title":', to_json("library_volume"."title"::text), '}}') AS "ms_0"
    FROM (
      SELECT "library_volume"."id", "library_volume"."title", "library_volume"."pages"
      FROM "library_volume"
      WHERE "library_volume"."lendable"
      ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC LIMIT %s OFFSET %s) "library_volume"
    ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC) t), (
  SELECT CASE WHEN EXISTS (
    SELECT "library_volume"."id" AS "pk"
    FROM "library_volume"
    WHERE "library_volume"."lendable" LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END);
-- with [5, 5, 5, 5, 10]

-- statements, default: 1, rows: 3

SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    WHERE "library_volume"."lendable"))::text), (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"id":"', "library_volume"."id", '","pages":', coalesce(("library_volume"."pages")::text, 'null'), ',"writer":', coalesce((
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "library_writer" U0
      WHERE U0."id" = ("library_volume"."writer_id")), 'null'), '}') AS "ms_0"
    FROM (
      SELECT "library_volume"."id", "library_volume"."writer_id", "library_volume"."pages"
      FROM "library_volume"
      WHERE "library_volume"."lendable"
      ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC LIMIT %s OFFSET %s) "library_volume"
    ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC) t), (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"node":{"title":', to_json("library_volume"."title"::text), '}}') AS "ms_0"
    FROM (
      SELECT "library_volume"."id", "library_volume"."title", "library_volume"."pages"
      FROM "library_volume"
      WHERE "library_volume"."lendable"
      ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC LIMIT %s OFFSET %s) "library_volume"
    ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC) t), (
  SELECT CASE WHEN EXISTS (
    SELECT "library_volume"."id" AS "pk"
    FROM "library_volume"
    WHERE "library_volume"."lendable" LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END);
-- with [100, 2, 100, 2, 102]

-- statements, default: 1, rows: 3

SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    WHERE "library_volume"."lendable"))::text), (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"id":"', "library_volume"."id", '","pages":', coalesce(("library_volume"."pages")::text, 'null'), ',"writer":', coalesce((
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "library_writer" U0
      WHERE U0."id" = ("library_volume"."writer_id")), 'null'), '}') AS "ms_0"
    FROM "library_volume"
    WHERE "library_volume"."lendable"
    ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC LIMIT %s) t), (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"node":{"title":', to_json("library_volume"."title"::text), '}}') AS "ms_0"
    FROM "library_volume"
    WHERE "library_volume"."lendable"
    ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC LIMIT %s) t), (
  SELECT CASE WHEN EXISTS (
    SELECT "library_volume"."id" AS "pk"
    FROM "library_volume"
    WHERE "library_volume"."lendable" LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END);
-- with [0, 0, 0]

-- statements, default: 1, rows: 3

SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    WHERE "library_volume"."lendable"))::text), (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"id":"', "library_volume"."id", '","pages":', coalesce(("library_volume"."pages")::text, 'null'), ',"writer":', coalesce((
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "library_writer" U0
      WHERE U0."id" = ("library_volume"."writer_id")), 'null'), '}') AS "ms_0"
    FROM (
      SELECT "library_volume"."id", "library_volume"."writer_id", "library_volume"."pages"
      FROM "library_volume"
      WHERE "library_volume"."lendable"
      ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC LIMIT 100 OFFSET %s) "library_volume"
    ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC) t), (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"node":{"title":', to_json("library_volume"."title"::text), '}}') AS "ms_0"
    FROM (
      SELECT "library_volume"."id", "library_volume"."title", "library_volume"."pages"
      FROM "library_volume"
      WHERE "library_volume"."lendable"
      ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC LIMIT 100 OFFSET %s) "library_volume"
    ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC) t), (
  SELECT CASE WHEN EXISTS (
    SELECT "library_volume"."id" AS "pk"
    FROM "library_volume"
    WHERE "library_volume"."lendable" LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END);
-- with [99, 99, 199]
