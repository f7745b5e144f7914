-- statements, default: 1, rows: 4

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '","volumes":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', V0."id", '","subjects":', (
        SELECT concat('[', string_agg(t.ms_0, ','), ']')
        FROM (
          SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
          FROM "library_subject" U0
          INNER JOIN "library_volume_subjects" U1 ON (U0."id" = U1."subject_id")
          WHERE (U1."volume_id" = (V0."id") AND NOT (U0."id" = ANY('{}')))
          ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."writer_id" = ("library_writer"."id")
      ORDER BY V0."id" ASC LIMIT 2) t), ',"pupils":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', V0."id", '"}') AS "ms_0"
      FROM "library_writer" V0
      WHERE (V0."mentor_id" = ("library_writer"."id") AND NOT (false))
      ORDER BY V0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 3) t;

-- statements, default: 1, rows: 4

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '","volumes":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', V0."id", '","subjects":', (
        SELECT concat('[', string_agg(t.ms_0, ','), ']')
        FROM (
          SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
          FROM "library_subject" U0
          INNER JOIN "library_volume_subjects" U1 ON (U0."id" = U1."subject_id")
          WHERE (U1."volume_id" = (V0."id") AND NOT (U0."id" = ANY(%s)))
          ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
      FROM "library_volume" V0
      WHERE (V0."writer_id" = ("library_writer"."id") AND NOT (V0."id" = %s))
      ORDER BY V0."id" ASC LIMIT 2) t), ',"pupils":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', V0."id", '"}') AS "ms_0"
      FROM "library_writer" V0
      WHERE (V0."mentor_id" = ("library_writer"."id") AND NOT (EXISTS(
        SELECT 1 AS "a"
        FROM "library_volume" U0
        WHERE (U0."writer_id" = (V0."id") AND U0."id" = %s) LIMIT 1)))
      ORDER BY V0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 3) t;
-- with [[1], 6, 6]

-- statements, default: 1, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '","volumes":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', V0."id", '","subjects":', (
        SELECT concat('[', string_agg(t.ms_0, ','), ']')
        FROM (
          SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
          FROM "library_subject" U0
          INNER JOIN "library_volume_subjects" U1 ON (U0."id" = U1."subject_id")
          WHERE (U1."volume_id" = (V0."id") AND NOT (U0."id" = ANY('{1}'::int2[])))
          ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
      FROM "library_volume" V0
      WHERE V0."writer_id" = ("library_writer"."id")
      ORDER BY V0."id" ASC LIMIT 2) t), ',"pupils":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', V0."id", '"}') AS "ms_0"
      FROM "library_writer" V0
      WHERE (V0."mentor_id" = ("library_writer"."id") AND NOT (false))
      ORDER BY V0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 3) t;
