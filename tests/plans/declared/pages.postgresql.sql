-- statements, default: 2, rows: 12

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","cheaperConnection":{"totalCount":', coalesce((
    SELECT ((
      SELECT COUNT(*) AS "ms_total"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))))::text), '0'), ',"nodes":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', U0."id", '","price":', CASE WHEN U0."price" < 'NaN' THEN '"' || U0."price" || '"' ELSE 'null' END, '}') AS "ms_0"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))
      ORDER BY U0."pages" DESC NULLS LAST, U0."id" ASC LIMIT %s OFFSET %s) t), ',"pageInfo":{"hasNextPage":', coalesce((
    SELECT CASE WHEN EXISTS (
      SELECT U0."id" AS "pk"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price")) LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END), 'false'), ',"hasPreviousPage":', CASE WHEN %s > 0 THEN 'true' ELSE 'false' END, ',"startCursor":', coalesce((
    SELECT p.ms_0
    FROM (
      SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
      FROM (
        SELECT concat('"~marker:CURSOR:b48f687d5678:', translate(encode(convert_to(concat('[', coalesce((U0."pages")::text, 'null'), ',"', U0."id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '"') AS "ms_0"
        FROM "library_volume" U0
        WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))
        ORDER BY U0."pages" DESC NULLS LAST, U0."id" ASC LIMIT %s OFFSET %s) o) p
    ORDER BY p.ms_rank LIMIT 1), 'null'), ',"endCursor":', coalesce((
    SELECT p.ms_0
    FROM (
      SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
      FROM (
        SELECT concat('"~marker:CURSOR:b48f687d5678:', translate(encode(convert_to(concat('[', coalesce((U0."pages")::text, 'null'), ',"', U0."id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '"') AS "ms_0"
        FROM "library_volume" U0
        WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))
        ORDER BY U0."pages" DESC NULLS LAST, U0."id" ASC LIMIT %s OFFSET %s) o) p
    ORDER BY p.ms_rank DESC LIMIT 1), 'null'), '}},"last":{"nodes":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT p.ms_0
      FROM (
        SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
        FROM (
          SELECT concat('{"id":"', U0."id", '","price":', CASE WHEN U0."price" < 'NaN' THEN '"' || U0."price" || '"' ELSE 'null' END, '}') AS "ms_0"
          FROM "library_volume" U0
          WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))
          ORDER BY U0."price" ASC NULLS FIRST, U0."id" DESC LIMIT %s) o) p
      ORDER BY p.ms_rank DESC) t), ',"pageInfo":{"hasNextPage":false,"hasPreviousPage":', coalesce((
    SELECT CASE WHEN EXISTS (
      SELECT U0."id" AS "pk"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price")) LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END), 'false'), '}},"ends":{"edges":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT p.ms_0
      FROM (
        SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
        FROM (
          SELECT concat('{"cursor":"~marker:CURSOR:1b3f7c51023f:', translate(encode(convert_to(concat('["', U0."id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '","node":{"id":"', U0."id", '"}}') AS "ms_0"
          FROM "library_volume" U0
          WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))
          ORDER BY U0."id" ASC LIMIT 1) o) p
      ORDER BY p.ms_rank DESC) t), '}}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" DESC LIMIT 8) t;
-- with [2, 0, 2, 0, 2, 0, 2, 0, 2, 2]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"number":', "library_copy"."number", ',"besideConnection":{"totalCount":', coalesce((
    SELECT ((
      SELECT COUNT(*) AS "ms_total"
      FROM "library_copy" U0
      WHERE (U0."rack_id" = ("library_copy"."rack_id") AND NOT (U0."serial" = ("library_copy"."serial")) AND U0."number" < %s)))::text), '0'), ',"nodes":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"serial":"', U0."serial", '"}') AS "ms_0"
      FROM "library_copy" U0
      WHERE (U0."rack_id" = ("library_copy"."rack_id") AND NOT (U0."serial" = ("library_copy"."serial")) AND U0."number" < %s)
      ORDER BY U0."volume_id" ASC NULLS LAST, U0."number" ASC, U0."serial" ASC LIMIT 1) t), '}}') AS "ms_0"
  FROM "library_copy"
  ORDER BY "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 6) t;
-- with [Int4(3), Int4(3)]

-- statements, default: 2, rows: 12

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","cheaperConnection":{"totalCount":', coalesce((
    SELECT ((
      SELECT COUNT(*) AS "ms_total"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))))::text), '0'), ',"nodes":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', U0."id", '","price":', CASE WHEN U0."price" < 'NaN' THEN '"' || U0."price" || '"' ELSE 'null' END, '}') AS "ms_0"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))
      ORDER BY U0."pages" DESC NULLS LAST, U0."id" ASC LIMIT %s OFFSET %s) t), ',"pageInfo":{"hasNextPage":', coalesce((
    SELECT CASE WHEN EXISTS (
      SELECT U0."id" AS "pk"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price")) LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END), 'false'), ',"hasPreviousPage":', CASE WHEN %s > 0 THEN 'true' ELSE 'false' END, ',"startCursor":', coalesce((
    SELECT p.ms_0
    FROM (
      SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
      FROM (
        SELECT concat('"~marker:CURSOR:b48f687d5678:', translate(encode(convert_to(concat('[', coalesce((U0."pages")::text, 'null'), ',"', U0."id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '"') AS "ms_0"
        FROM "library_volume" U0
        WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))
        ORDER BY U0."pages" DESC NULLS LAST, U0."id" ASC LIMIT %s OFFSET %s) o) p
    ORDER BY p.ms_rank LIMIT 1), 'null'), ',"endCursor":', coalesce((
    SELECT p.ms_0
    FROM (
      SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
      FROM (
        SELECT concat('"~marker:CURSOR:b48f687d5678:', translate(encode(convert_to(concat('[', coalesce((U0."pages")::text, 'null'), ',"', U0."id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '"') AS "ms_0"
        FROM "library_volume" U0
        WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))
        ORDER BY U0."pages" DESC NULLS LAST, U0."id" ASC LIMIT %s OFFSET %s) o) p
    ORDER BY p.ms_rank DESC LIMIT 1), 'null'), '}},"last":{"nodes":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT p.ms_0
      FROM (
        SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
        FROM (
          SELECT concat('{"id":"', U0."id", '","price":', CASE WHEN U0."price" < 'NaN' THEN '"' || U0."price" || '"' ELSE 'null' END, '}') AS "ms_0"
          FROM "library_volume" U0
          WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))
          ORDER BY U0."price" ASC NULLS FIRST, U0."id" DESC LIMIT %s) o) p
      ORDER BY p.ms_rank DESC) t), ',"pageInfo":{"hasNextPage":false,"hasPreviousPage":', coalesce((
    SELECT CASE WHEN EXISTS (
      SELECT U0."id" AS "pk"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price")) LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END), 'false'), '}},"ends":{"edges":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT p.ms_0
      FROM (
        SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
        FROM (
          SELECT concat('{"cursor":"~marker:CURSOR:1b3f7c51023f:', translate(encode(convert_to(concat('["', U0."id", '"]'), 'UTF8'), 'base64'), E'\n', ''), '","node":{"id":"', U0."id", '"}}') AS "ms_0"
          FROM "library_volume" U0
          WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))
          ORDER BY U0."id" ASC LIMIT 1) o) p
      ORDER BY p.ms_rank DESC) t), '}}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" DESC LIMIT 8) t;
-- with [1, 1, 2, 1, 1, 1, 1, 1, 1, 1]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"number":', "library_copy"."number", ',"besideConnection":{"totalCount":', coalesce((
    SELECT ((
      SELECT COUNT(*) AS "ms_total"
      FROM "library_copy" U0
      WHERE (U0."rack_id" = ("library_copy"."rack_id") AND NOT (U0."serial" = ("library_copy"."serial")) AND U0."number" < %s)))::text), '0'), ',"nodes":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"serial":"', U0."serial", '"}') AS "ms_0"
      FROM "library_copy" U0
      WHERE (U0."rack_id" = ("library_copy"."rack_id") AND NOT (U0."serial" = ("library_copy"."serial")) AND U0."number" < %s)
      ORDER BY U0."volume_id" ASC NULLS LAST, U0."number" ASC, U0."serial" ASC LIMIT 1) t), '}}') AS "ms_0"
  FROM "library_copy"
  ORDER BY "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 6) t;
-- with [Int4(3), Int4(3)]
