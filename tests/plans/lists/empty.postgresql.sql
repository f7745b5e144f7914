-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","helpers":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "library_writer" U0
      INNER JOIN "library_help" U1 ON (U0."id" = U1."writer_id")
      WHERE U1."volume_id" = ("library_volume"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['nothing']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 0) t;
