-- statements, default: 2, rows: 6

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","helpers":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "library_writer" U0
      INNER JOIN "library_help" U1 ON (U0."id" = U1."writer_id")
      WHERE U1."volume_id" = ("library_volume"."id")
      ORDER BY U0."id" DESC LIMIT 100) t), ',"helps":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"role":', to_json(V0."role"::text), ',"writer":', coalesce((
        SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
        FROM "library_writer" U0
        WHERE U0."id" = (V0."writer_id")), 'null'), '}') AS "ms_0"
      FROM "library_help" V0
      WHERE V0."volume_id" = ("library_volume"."id")
      ORDER BY V0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"helped":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
      FROM "library_volume" U0
      INNER JOIN "library_help" U1 ON (U0."id" = U1."volume_id")
      WHERE U1."writer_id" = ("library_writer"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), ',"helps":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"volume":', coalesce((
        SELECT concat('{"title":', to_json(U0."title"::text), '}') AS "ms_0"
        FROM "library_volume" U0
        WHERE U0."id" = (V0."volume_id")), 'null'), '}') AS "ms_0"
      FROM "library_help" V0
      WHERE (V0."writer_id" = ("library_writer"."id") AND V0."role" = %s)
      ORDER BY V0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 2) t;
-- with ['editor']
