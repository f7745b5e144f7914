-- statements, default: 1, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), ',"volumes":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', X0."id", '"}') AS "ms_0"
      FROM "library_volume" X0
      WHERE (X0."writer_id" = ("library_writer"."id") AND EXISTS(
        SELECT 1 AS "a"
        FROM "library_copy" W0
        WHERE (W0."volume_id" = (X0."id") AND CASE WHEN (W0."number" = 1) THEN 1 ELSE 0 END = 1 AND W0."rack_id" IS NOT NULL AND W0."rack_id" IN (
          SELECT V0."id" AS "id"
          FROM "library_rack" V0
          WHERE (V0."inside_id" IS NOT NULL AND V0."inside_id" IN (
            SELECT U0."id" AS "id"
            FROM "library_rack" U0
            WHERE U0."label" = %s)))) LIMIT 1))
      ORDER BY X0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "library_writer"
  WHERE EXISTS(
    SELECT 1 AS "a"
    FROM "library_volume" W0
    WHERE (W0."writer_id" = ("library_writer"."id") AND NOT (EXISTS(
      SELECT 1 AS "a"
      FROM "library_copy" U0
      WHERE (U0."volume_id" = (W0."id") AND U0."number" > %s) LIMIT 1)) AND NOT (EXISTS(
      SELECT 1 AS "a"
      FROM "library_subject" V0
      INNER JOIN "library_volume_subjects" V1 ON (V0."id" = V1."subject_id")
      WHERE (V1."volume_id" = (W0."id") AND CASE WHEN (V0."parent_id" IS NOT NULL AND V0."parent_id" IN (
        SELECT U0."id" AS "id"
        FROM "library_subject" U0
        WHERE U0."title" = %s)) THEN 0 ELSE 1 END = 1) LIMIT 1))) LIMIT 1)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['hall', Int4(2), 'Everything']
