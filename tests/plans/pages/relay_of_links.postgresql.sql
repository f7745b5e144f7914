-- statements, default: 1, rows: 6

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), ',"volumeConnection":{"totalCount":', coalesce((
    SELECT ((
      SELECT COUNT(*) AS "ms_total"
      FROM "library_volume" U0
      WHERE U0."writer_id" = ("library_writer"."id")))::text), '0'), ',"edges":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"cursor":"~marker:CURSOR:1b3f7c51023f:', translate(encode(convert_to(concat('["', U0."id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '","node":{"title":', to_json(U0."title"::text), '}}') AS "ms_0"
      FROM "library_volume" U0
      WHERE U0."writer_id" = ("library_writer"."id")
      ORDER BY U0."id" DESC LIMIT 1) t), ',"pageInfo":{"hasNextPage":', coalesce((
    SELECT CASE WHEN EXISTS (
      SELECT U0."id" AS "pk"
      FROM "library_volume" U0
      WHERE U0."writer_id" = ("library_writer"."id") LIMIT 1 OFFSET 1) THEN 'true' ELSE 'false' END), 'false'), ',"hasPreviousPage":false,"startCursor":', coalesce((
    SELECT p.ms_0
    FROM (
      SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
      FROM (
        SELECT concat('"~marker:CURSOR:1b3f7c51023f:', translate(encode(convert_to(concat('["', U0."id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '"') AS "ms_0"
        FROM "library_volume" U0
        WHERE U0."writer_id" = ("library_writer"."id")
        ORDER BY U0."id" DESC LIMIT 1) o) p
    ORDER BY p.ms_rank LIMIT 1), 'null'), ',"endCursor":', coalesce((
    SELECT p.ms_0
    FROM (
      SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
      FROM (
        SELECT concat('"~marker:CURSOR:1b3f7c51023f:', translate(encode(convert_to(concat('["', U0."id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '"') AS "ms_0"
        FROM "library_volume" U0
        WHERE U0."writer_id" = ("library_writer"."id")
        ORDER BY U0."id" DESC LIMIT 1) o) p
    ORDER BY p.ms_rank DESC LIMIT 1), 'null'), '}}}') AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 3) t;
