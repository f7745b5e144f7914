-- statements, default: 2, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"volumes":[]}', json_quote(CAST("library_press"."name" AS TEXT))) AS "ms_0"
  FROM "library_press"
  ORDER BY "library_press"."code" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"volumes":%%s}', (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","copies":%%s,"subjects":%%s}', V0."id", (
        SELECT printf('[%%s]', group_concat(t.ms_0, ','))
        FROM (
          SELECT printf('{"number":%%s,"borrowings":[]}', U0."number") AS "ms_0"
          FROM "library_copy" U0
          WHERE U0."volume_id" = (V0."id")
          ORDER BY U0."number" DESC, U0."serial" ASC LIMIT 1 OFFSET 1) t), (
        SELECT printf('[%%s]', group_concat(t.ms_0, ','))
        FROM (
          SELECT printf('{"title":%%s}', json_quote(CAST(U0."title" AS TEXT))) AS "ms_0"
          FROM "library_subject" U0
          INNER JOIN "library_volume_subjects" U1 ON (U0."id" = U1."subject_id")
          WHERE U1."volume_id" = (V0."id")
          ORDER BY U0."id" ASC LIMIT 1 OFFSET 1) t)) AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."writer_id" = ("library_writer"."id")
      ORDER BY V0."id" ASC LIMIT 2 OFFSET 1) t)) AS "ms_0"
  FROM (
    SELECT "library_writer"."id"
    FROM "library_writer"
    ORDER BY "library_writer"."id" ASC LIMIT 2 OFFSET 1) "library_writer"
  ORDER BY "library_writer"."id" ASC) t;
