-- statements, default: 1, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), ',"volumes":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', U0."id", '","pages":', coalesce((U0."pages")::text, 'null'), '}') AS "ms_0"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s)
      ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT 1 AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [Int4(300), Int4(300)]

-- statements, default: 1, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), ',"volumes":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', U0."id", '","pages":', coalesce((U0."pages")::text, 'null'), '}') AS "ms_0"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s)
      ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT 1 AS "a"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [Int4(380), Int4(380)]
