-- statements, default: 1, rows: 4

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), ',"volumes":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"title":', to_json(X0."title"::text), ',"copies":', (
        SELECT concat('[', string_agg(t.ms_0, ','), ']')
        FROM (
          SELECT concat('{"number":', U0."number", '}') AS "ms_0"
          FROM "library_copy" U0
          WHERE U0."volume_id" = (X0."id")
          ORDER BY U0."number" ASC, U0."serial" ASC LIMIT 2) t), ',"subjects":', (
        SELECT concat('[', string_agg(t.ms_0, ','), ']')
        FROM (
          SELECT concat('{"title":', to_json(W0."title"::text), ',"parent":', coalesce((
            SELECT concat('{"title":', to_json(V0."title"::text), ',"parent":', coalesce((
              SELECT concat('{"title":', to_json(U0."title"::text), '}') AS "ms_0"
              FROM "library_subject" U0
              WHERE U0."id" = (V0."parent_id")), 'null'), '}') AS "ms_0"
            FROM "library_subject" V0
            WHERE V0."id" = (W0."parent_id")), 'null'), '}') AS "ms_0"
          FROM "library_subject" W0
          INNER JOIN "library_volume_subjects" W1 ON (W0."id" = W1."subject_id")
          WHERE W1."volume_id" = (X0."id")
          ORDER BY W0."id" ASC LIMIT 3) t), '}') AS "ms_0"
      FROM "library_volume" X0
      WHERE X0."writer_id" = ("library_writer"."id")
      ORDER BY X0."published" DESC NULLS FIRST, X0."id" ASC LIMIT 2) t), '}') AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."born" ASC NULLS LAST, "library_writer"."id" ASC LIMIT 10) t;
