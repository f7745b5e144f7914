-- statements, default: 2, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_press"."name"::text), ',"volumes":[]}') AS "ms_0"
  FROM "library_press"
  ORDER BY "library_press"."code" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"volumes":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', V0."id", '","copies":', (
        SELECT concat('[', string_agg(t.ms_0, ','), ']')
        FROM (
          SELECT concat('{"number":', U0."number", ',"borrowings":[]}') AS "ms_0"
          FROM "library_copy" U0
          WHERE U0."volume_id" = (V0."id")
          ORDER BY U0."number" DESC, U0."serial" ASC LIMIT 1 OFFSET 1) t), ',"subjects":', (
        SELECT concat('[', string_agg(t.ms_0, ','), ']')
        FROM (
          SELECT concat('{"title":', to_json(U0."title"::text), '}') AS "ms_0"
          FROM "library_subject" U0
          INNER JOIN "library_volume_subjects" U1 ON (U0."id" = U1."subject_id")
          WHERE U1."volume_id" = (V0."id")
          ORDER BY U0."id" ASC LIMIT 1 OFFSET 1) t), '}') AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."writer_id" = ("library_writer"."id")
      ORDER BY V0."id" ASC LIMIT 2 OFFSET 1) t), '}') AS "ms_0"
  FROM (
    SELECT "library_writer"."id"
    FROM "library_writer"
    ORDER BY "library_writer"."id" ASC LIMIT 2 OFFSET 1) "library_writer"
  ORDER BY "library_writer"."id" ASC) t;
