-- statements, default: 1, rows: 6

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"volumes":%%s,"volumeConnection":{"__typename":"VolumeConnection","nodes":%%s,"pageInfo":{"__typename":"PageInfo","hasNextPage":false,"hasPreviousPage":%%s}}}', (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"title":%%s}', json_quote(CAST(U0."title" AS TEXT))) AS "ms_0"
      FROM "library_volume" U0
      WHERE U0."writer_id" = ("library_writer"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT p.ms_0
      FROM (
        SELECT o.ms_0, ROW_NUMBER() OVER () AS ms_rank
        FROM (
          SELECT printf('{"title":%%s,"copyConnection":{"totalCount":%%s,"nodes":%%s}}', json_quote(CAST(V0."title" AS TEXT)), coalesce((
            SELECT CAST((
              SELECT COUNT(*) AS "ms_total"
              FROM "library_copy" U0
              WHERE U0."volume_id" = (V0."id")) AS TEXT)), '0'), (
            SELECT printf('[%%s]', group_concat(t.ms_0, ','))
            FROM (
              SELECT printf('{"number":%%s}', U0."number") AS "ms_0"
              FROM "library_copy" U0
              WHERE U0."volume_id" = (V0."id")
              ORDER BY U0."serial" ASC LIMIT 1) t)) AS "ms_0"
          FROM "library_volume" V0
          WHERE V0."writer_id" = ("library_writer"."id")
          ORDER BY V0."id" DESC LIMIT 2) o) p
      ORDER BY p.ms_rank DESC) t), coalesce((
    SELECT CASE WHEN EXISTS (
      SELECT U0."id" AS "pk"
      FROM "library_volume" U0
      WHERE U0."writer_id" = ("library_writer"."id") LIMIT 1 OFFSET 2) THEN 'true' ELSE 'false' END), 'false')) AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 3) t;
