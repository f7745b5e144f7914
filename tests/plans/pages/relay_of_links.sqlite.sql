-- statements, default: 1, rows: 6

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"volumeConnection":{"totalCount":%%s,"edges":%%s,"pageInfo":{"hasNextPage":%%s,"hasPreviousPage":false,"startCursor":%%s,"endCursor":%%s}}}', json_quote(CAST("library_writer"."name" AS TEXT)), coalesce((
    SELECT CAST((
      SELECT COUNT(*) AS "ms_total"
      FROM "library_volume" U0
      WHERE U0."writer_id" = ("library_writer"."id")) AS TEXT)), '0'), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"cursor":"~marker:CURSOR:1b3f7c51023f:%%s","node":{"title":%%s}}', mainspring_base64(printf('["%%s"]', U0."id")), json_quote(CAST(U0."title" AS TEXT))) AS "ms_0"
      FROM "library_volume" U0
      WHERE U0."writer_id" = ("library_writer"."id")
      ORDER BY U0."id" DESC LIMIT 1) t), coalesce((
    SELECT CASE WHEN EXISTS (
      SELECT U0."id" AS "pk"
      FROM "library_volume" U0
      WHERE U0."writer_id" = ("library_writer"."id") LIMIT 1 OFFSET 1) THEN 'true' ELSE 'false' END), 'false'), coalesce((
    SELECT p.ms_0
    FROM (
      SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
      FROM (
        SELECT printf('"~marker:CURSOR:1b3f7c51023f:%%s"', mainspring_base64(printf('["%%s"]', U0."id"))) AS "ms_0"
        FROM "library_volume" U0
        WHERE U0."writer_id" = ("library_writer"."id")
        ORDER BY U0."id" DESC LIMIT 1) o) p
    ORDER BY p.ms_rank LIMIT 1), 'null'), coalesce((
    SELECT p.ms_0
    FROM (
      SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
      FROM (
        SELECT printf('"~marker:CURSOR:1b3f7c51023f:%%s"', mainspring_base64(printf('["%%s"]', U0."id"))) AS "ms_0"
        FROM "library_volume" U0
        WHERE U0."writer_id" = ("library_writer"."id")
        ORDER BY U0."id" DESC LIMIT 1) o) p
    ORDER BY p.ms_rank DESC LIMIT 1), 'null')) AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 3) t;
