-- statements, default: 1, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","subjects":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"title":', to_json(V0."title"::text), ',"volumes":', (
        SELECT concat('[', string_agg(t.ms_0, ','), ']')
        FROM (
          SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
          FROM "library_volume" U0
          INNER JOIN "library_volume_subjects" U1 ON (U0."id" = U1."volume_id")
          WHERE U1."subject_id" = (V0."id")
          ORDER BY U0."id" ASC LIMIT 2) t), '}') AS "ms_0"
      FROM "library_subject" V0
      INNER JOIN "library_volume_subjects" V1 ON (V0."id" = V1."subject_id")
      WHERE V1."volume_id" = ("library_volume"."id")
      ORDER BY V0."title" ASC, V0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
