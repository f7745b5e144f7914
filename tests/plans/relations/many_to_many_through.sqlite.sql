-- statements, default: 2, rows: 6

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","helpers":%%s,"helps":%%s}', "library_volume"."id", (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "library_writer" U0
      INNER JOIN "library_help" U1 ON (U0."id" = U1."writer_id")
      WHERE U1."volume_id" = ("library_volume"."id")
      ORDER BY U0."id" DESC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"role":%%s,"writer":%%s}', json_quote(CAST(V0."role" AS TEXT)), coalesce((
        SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
        FROM "library_writer" U0
        WHERE U0."id" = (V0."writer_id")), 'null')) AS "ms_0"
      FROM "library_help" V0
      WHERE V0."volume_id" = ("library_volume"."id")
      ORDER BY V0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"helped":%%s,"helps":%%s}', (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
      FROM "library_volume" U0
      INNER JOIN "library_help" U1 ON (U0."id" = U1."volume_id")
      WHERE U1."writer_id" = ("library_writer"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"volume":%%s}', coalesce((
        SELECT printf('{"title":%%s}', json_quote(CAST(U0."title" AS TEXT))) AS "ms_0"
        FROM "library_volume" U0
        WHERE U0."id" = (V0."volume_id")), 'null')) AS "ms_0"
      FROM "library_help" V0
      WHERE (V0."writer_id" = ("library_writer"."id") AND V0."role" = %s)
      ORDER BY V0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 2) t;
-- with ['editor']
