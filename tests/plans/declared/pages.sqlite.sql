-- statements, default: 2, rows: 12

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","cheaperConnection":{"totalCount":%%s,"nodes":%%s,"pageInfo":{"hasNextPage":%%s,"hasPreviousPage":%%s,"startCursor":%%s,"endCursor":%%s}},"last":{"nodes":%%s,"pageInfo":{"hasNextPage":false,"hasPreviousPage":%%s}},"ends":{"edges":%%s}}', "library_volume"."id", coalesce((
    SELECT CAST((
      SELECT COUNT(*) AS "ms_total"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))) AS TEXT)), '0'), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","price":%%s}', U0."id", CASE WHEN U0."price" IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', U0."price")) END) AS "ms_0"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))
      ORDER BY U0."pages" DESC NULLS LAST, U0."id" ASC LIMIT %s OFFSET %s) t), coalesce((
    SELECT CASE WHEN EXISTS (
      SELECT U0."id" AS "pk"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price")) LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END), 'false'), CASE WHEN %s > 0 THEN 'true' ELSE 'false' END, coalesce((
    SELECT p.ms_0
    FROM (
      SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
      FROM (
        SELECT printf('"~marker:CURSOR:b48f687d5678:%%s"', mainspring_base64(printf('[%%s,"%%s"]', coalesce(CAST(U0."pages" AS TEXT), 'null'), U0."id"))) AS "ms_0"
        FROM "library_volume" U0
        WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))
        ORDER BY U0."pages" DESC NULLS LAST, U0."id" ASC LIMIT %s OFFSET %s) o) p
    ORDER BY p.ms_rank LIMIT 1), 'null'), coalesce((
    SELECT p.ms_0
    FROM (
      SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
      FROM (
        SELECT printf('"~marker:CURSOR:b48f687d5678:%%s"', mainspring_base64(printf('[%%s,"%%s"]', coalesce(CAST(U0."pages" AS TEXT), 'null'), U0."id"))) AS "ms_0"
        FROM "library_volume" U0
        WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))
        ORDER BY U0."pages" DESC NULLS LAST, U0."id" ASC LIMIT %s OFFSET %s) o) p
    ORDER BY p.ms_rank DESC LIMIT 1), 'null'), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT p.ms_0
      FROM (
        SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
        FROM (
          SELECT printf('{"id":"%%s","price":%%s}', U0."id", CASE WHEN U0."price" IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', U0."price")) END) AS "ms_0"
          FROM "library_volume" U0
          WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))
          ORDER BY U0."price" ASC NULLS FIRST, U0."id" DESC LIMIT %s) o) p
      ORDER BY p.ms_rank DESC) t), coalesce((
    SELECT CASE WHEN EXISTS (
      SELECT U0."id" AS "pk"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price")) LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END), 'false'), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT p.ms_0
      FROM (
        SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
        FROM (
          SELECT printf('{"cursor":"~marker:CURSOR:1b3f7c51023f:%%s","node":{"id":"%%s"}}', mainspring_base64(printf('["%%s"]', U0."id")), U0."id") AS "ms_0"
          FROM "library_volume" U0
          WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))
          ORDER BY U0."id" ASC LIMIT 1) o) p
      ORDER BY p.ms_rank DESC) t)) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" DESC LIMIT 8) t;
-- with [2, 0, 2, 0, 2, 0, 2, 0, 2, 2]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"number":%%s,"besideConnection":{"totalCount":%%s,"nodes":%%s}}', "library_copy"."number", coalesce((
    SELECT CAST((
      SELECT COUNT(*) AS "ms_total"
      FROM "library_copy" U0
      WHERE (U0."rack_id" = ("library_copy"."rack_id") AND NOT (U0."serial" = ("library_copy"."serial")) AND U0."number" < %s)) AS TEXT)), '0'), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"serial":"%%s"}', substr(U0."serial", 1, 8) || '-' || substr(U0."serial", 9, 4) || '-' || substr(U0."serial", 13, 4) || '-' || substr(U0."serial", 17, 4) || '-' || substr(U0."serial", 21)) AS "ms_0"
      FROM "library_copy" U0
      WHERE (U0."rack_id" = ("library_copy"."rack_id") AND NOT (U0."serial" = ("library_copy"."serial")) AND U0."number" < %s)
      ORDER BY U0."volume_id" ASC NULLS LAST, U0."number" ASC, U0."serial" ASC LIMIT 1) t)) AS "ms_0"
  FROM "library_copy"
  ORDER BY "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 6) t;
-- with [3, 3]

-- statements, default: 2, rows: 12

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","cheaperConnection":{"totalCount":%%s,"nodes":%%s,"pageInfo":{"hasNextPage":%%s,"hasPreviousPage":%%s,"startCursor":%%s,"endCursor":%%s}},"last":{"nodes":%%s,"pageInfo":{"hasNextPage":false,"hasPreviousPage":%%s}},"ends":{"edges":%%s}}', "library_volume"."id", coalesce((
    SELECT CAST((
      SELECT COUNT(*) AS "ms_total"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))) AS TEXT)), '0'), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","price":%%s}', U0."id", CASE WHEN U0."price" IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', U0."price")) END) AS "ms_0"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))
      ORDER BY U0."pages" DESC NULLS LAST, U0."id" ASC LIMIT %s OFFSET %s) t), coalesce((
    SELECT CASE WHEN EXISTS (
      SELECT U0."id" AS "pk"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price")) LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END), 'false'), CASE WHEN %s > 0 THEN 'true' ELSE 'false' END, coalesce((
    SELECT p.ms_0
    FROM (
      SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
      FROM (
        SELECT printf('"~marker:CURSOR:b48f687d5678:%%s"', mainspring_base64(printf('[%%s,"%%s"]', coalesce(CAST(U0."pages" AS TEXT), 'null'), U0."id"))) AS "ms_0"
        FROM "library_volume" U0
        WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))
        ORDER BY U0."pages" DESC NULLS LAST, U0."id" ASC LIMIT %s OFFSET %s) o) p
    ORDER BY p.ms_rank LIMIT 1), 'null'), coalesce((
    SELECT p.ms_0
    FROM (
      SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
      FROM (
        SELECT printf('"~marker:CURSOR:b48f687d5678:%%s"', mainspring_base64(printf('[%%s,"%%s"]', coalesce(CAST(U0."pages" AS TEXT), 'null'), U0."id"))) AS "ms_0"
        FROM "library_volume" U0
        WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))
        ORDER BY U0."pages" DESC NULLS LAST, U0."id" ASC LIMIT %s OFFSET %s) o) p
    ORDER BY p.ms_rank DESC LIMIT 1), 'null'), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT p.ms_0
      FROM (
        SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
        FROM (
          SELECT printf('{"id":"%%s","price":%%s}', U0."id", CASE WHEN U0."price" IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', U0."price")) END) AS "ms_0"
          FROM "library_volume" U0
          WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))
          ORDER BY U0."price" ASC NULLS FIRST, U0."id" DESC LIMIT %s) o) p
      ORDER BY p.ms_rank DESC) t), coalesce((
    SELECT CASE WHEN EXISTS (
      SELECT U0."id" AS "pk"
      FROM "library_volume" U0
      WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price")) LIMIT 1 OFFSET %s) THEN 'true' ELSE 'false' END), 'false'), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT p.ms_0
      FROM (
        SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
        FROM (
          SELECT printf('{"cursor":"~marker:CURSOR:1b3f7c51023f:%%s","node":{"id":"%%s"}}', mainspring_base64(printf('["%%s"]', U0."id")), U0."id") AS "ms_0"
          FROM "library_volume" U0
          WHERE (U0."writer_id" = ("library_volume"."writer_id") AND U0."price" < ("library_volume"."price"))
          ORDER BY U0."id" ASC LIMIT 1) o) p
      ORDER BY p.ms_rank DESC) t)) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" DESC LIMIT 8) t;
-- with [1, 1, 2, 1, 1, 1, 1, 1, 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"number":%%s,"besideConnection":{"totalCount":%%s,"nodes":%%s}}', "library_copy"."number", coalesce((
    SELECT CAST((
      SELECT COUNT(*) AS "ms_total"
      FROM "library_copy" U0
      WHERE (U0."rack_id" = ("library_copy"."rack_id") AND NOT (U0."serial" = ("library_copy"."serial")) AND U0."number" < %s)) AS TEXT)), '0'), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"serial":"%%s"}', substr(U0."serial", 1, 8) || '-' || substr(U0."serial", 9, 4) || '-' || substr(U0."serial", 13, 4) || '-' || substr(U0."serial", 17, 4) || '-' || substr(U0."serial", 21)) AS "ms_0"
      FROM "library_copy" U0
      WHERE (U0."rack_id" = ("library_copy"."rack_id") AND NOT (U0."serial" = ("library_copy"."serial")) AND U0."number" < %s)
      ORDER BY U0."volume_id" ASC NULLS LAST, U0."number" ASC, U0."serial" ASC LIMIT 1) t)) AS "ms_0"
  FROM "library_copy"
  ORDER BY "library_copy"."volume_id" ASC NULLS LAST, "library_copy"."number" ASC, "library_copy"."serial" ASC LIMIT 6) t;
-- with [3, 3]
