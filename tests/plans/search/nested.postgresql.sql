-- statements, default: 1, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), ',"volumes":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"title":', to_json(U0."title"::text), '}') AS "ms_0"
      FROM "library_volume" U0
      INNER JOIN "library_writer" U1 ON (U0."writer_id" = U1."id")
      WHERE (U0."writer_id" = ("library_writer"."id") AND (UPPER(U0."title"::text) LIKE UPPER(%s) OR UPPER(U0."subtitle"::text) LIKE UPPER(%s) OR UPPER(U1."name"::text) LIKE UPPER(%s)))
      ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 3) t;
-- with ['%peace%', '%peace%', '%peace%']

-- statements, default: 1, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), ',"volumes":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"title":', to_json(U0."title"::text), '}') AS "ms_0"
      FROM "library_volume" U0
      INNER JOIN "library_writer" U1 ON (U0."writer_id" = U1."id")
      WHERE (U0."writer_id" = ("library_writer"."id") AND (UPPER(U0."title"::text) LIKE UPPER(%s) OR UPPER(U0."subtitle"::text) LIKE UPPER(%s) OR UPPER(U1."name"::text) LIKE UPPER(%s)) AND (UPPER(U0."title"::text) LIKE UPPER(%s) OR UPPER(U0."subtitle"::text) LIKE UPPER(%s) OR UPPER(U1."name"::text) LIKE UPPER(%s)))
      ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 3) t;
-- with ['%o%', '%o%', '%o%', '%1%', '%1%', '%1%']
