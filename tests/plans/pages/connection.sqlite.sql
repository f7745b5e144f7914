-- statements, default: 1, rows: 3

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    WHERE "library_volume"."lendable") AS TEXT)), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"id":"%%s","pages":%%s,"writer":%%s}', "library_volume"."id", coalesce(CAST("library_volume"."pages" AS TEXT), 'null'), coalesce((
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "library_writer" U0
      WHERE U0."id" = ("library_volume"."writer_id")), 'null')) AS "ms_0"
    FROM "library_volume"
    WHERE "library_volume"."lendable"
    ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC LIMIT %s) t), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"node":{"title":%%s}}', json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
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
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    WHERE "library_volume"."lendable") AS TEXT)), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"id":"%%s","pages":%%s,"writer":%%s}', "library_volume"."id", coalesce(CAST("library_volume"."pages" AS TEXT), 'null'), coalesce((
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "library_writer" U0
      WHERE U0."id" = ("library_volume"."writer_id")), 'null')) AS "ms_0"
    FROM (
      SELECT "library_volume"."id", "library_volume"."writer_id", "library_volume"."pages"
      FROM "library_volume"
      WHERE "library_volume"."lendable"
      ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC LIMIT %s OFFSET %s) "library_volume"
    ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC) t), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"node":{"title":%%s}}', json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
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
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    WHERE "library_volume"."lendable") AS TEXT)), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"id":"%%s","pages":%%s,"writer":%%s}', "library_volume"."id", coalesce(CAST("library_volume"."pages" AS TEXT), 'null'), coalesce((
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "library_writer" U0
      WHERE U0."id" = ("library_volume"."writer_id")), 'null')) AS "ms_0"
    FROM (
      SELECT "library_volume"."id", "library_volume"."writer_id", "library_volume"."pages"
      FROM "library_volume"
      WHERE "library_volume"."lendable"
      ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC LIMIT %s OFFSET %s) "library_volume"
    ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC) t), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"node":{"title":%%s}}', json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
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
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    WHERE "library_volume"."lendable") AS TEXT)), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"id":"%%s","pages":%%s,"writer":%%s}', "library_volume"."id", coalesce(CAST("library_volume"."pages" AS TEXT), 'null'), coalesce((
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "library_writer" U0
      WHERE U0."id" = ("library_volume"."writer_id")), 'null')) AS "ms_0"
    FROM "library_volume"
    WHERE "library_volume"."lendable"
    ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC LIMIT %s) t), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"node":{"title":%%s}}', json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
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
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    WHERE "library_volume"."lendable") AS TEXT)), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"id":"%%s","pages":%%s,"writer":%%s}', "library_volume"."id", coalesce(CAST("library_volume"."pages" AS TEXT), 'null'), coalesce((
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "library_writer" U0
      WHERE U0."id" = ("library_volume"."writer_id")), 'null')) AS "ms_0"
    FROM (
      SELECT "library_volume"."id", "library_volume"."writer_id", "library_volume"."pages"
      FROM "library_volume"
      WHERE "library_volume"."lendable"
      ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC LIMIT 100 OFFSET %s) "library_volume"
    ORDER BY "library_volume"."pages" DESC NULLS FIRST, "library_volume"."id" ASC) t), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"node":{"title":%%s}}', json_quote(CAST("library_volume"."title" AS TEXT))) AS "ms_0"
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
