-- statements, default: 1, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"volumes":%%s}', json_quote(CAST("library_writer"."name" AS TEXT)), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s"}', X0."id") AS "ms_0"
      FROM "library_volume" X0
      WHERE (X0."writer_id" = ("library_writer"."id") AND EXISTS(
        SELECT %s AS "a"
        FROM "library_copy" W0
        WHERE (W0."volume_id" = (X0."id") AND CASE WHEN (W0."number" = %s) THEN %s ELSE %s END = %s AND W0."rack_id" IS NOT NULL AND W0."rack_id" IN (
          SELECT V0."id" AS "id"
          FROM "library_rack" V0
          WHERE (V0."inside_id" IS NOT NULL AND V0."inside_id" IN (
            SELECT U0."id" AS "id"
            FROM "library_rack" U0
            WHERE U0."label" = %s)))) LIMIT 1))
      ORDER BY X0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "library_volume" W0
    WHERE (W0."writer_id" = ("library_writer"."id") AND NOT (EXISTS(
      SELECT %s AS "a"
      FROM "library_copy" U0
      WHERE (U0."volume_id" = (W0."id") AND U0."number" > %s) LIMIT 1)) AND NOT (EXISTS(
      SELECT %s AS "a"
      FROM "library_subject" V0
      INNER JOIN "library_volume_subjects" V1 ON (V0."id" = V1."subject_id")
      WHERE (V1."volume_id" = (W0."id") AND CASE WHEN (V0."parent_id" IS NOT NULL AND V0."parent_id" IN (
        SELECT U0."id" AS "id"
        FROM "library_subject" U0
        WHERE U0."title" = %s)) THEN %s ELSE %s END = %s) LIMIT 1))) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [1, 1, 1, 0, 1, 'hall', 1, 1, 2, 1, 'Everything', 0, 1, 1]
