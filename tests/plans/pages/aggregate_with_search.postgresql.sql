-- statements, default: 2, rows: 3

SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
    WHERE ((UPPER("library_volume"."title"::text) LIKE UPPER(%s) OR UPPER("library_volume"."subtitle"::text) LIKE UPPER(%s) OR UPPER("library_writer"."name"::text) LIKE UPPER(%s)) AND (UPPER("library_volume"."title"::text) LIKE UPPER(%s) OR UPPER("library_volume"."subtitle"::text) LIKE UPPER(%s) OR UPPER("library_writer"."name"::text) LIKE UPPER(%s)))))::text);
-- with ['%kokoro%', '%kokoro%', '%kokoro%', '%soseki%', '%soseki%', '%soseki%']

SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "library_volume"
    INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
    WHERE (UPPER("library_volume"."title"::text) LIKE UPPER(%s) OR UPPER("library_volume"."subtitle"::text) LIKE UPPER(%s) OR UPPER("library_writer"."name"::text) LIKE UPPER(%s))))::text), (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
    FROM "library_volume"
    INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")
    WHERE (UPPER("library_volume"."title"::text) LIKE UPPER(%s) OR UPPER("library_volume"."subtitle"::text) LIKE UPPER(%s) OR UPPER("library_writer"."name"::text) LIKE UPPER(%s))
    ORDER BY "library_volume"."id" ASC LIMIT 2) t);
-- with ['%peace%', '%peace%', '%peace%', '%peace%', '%peace%', '%peace%']
