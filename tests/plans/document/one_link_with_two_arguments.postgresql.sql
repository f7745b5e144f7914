-- statements, default: 1, rows: 4

SELECT concat('{"long":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" > %s)
    ORDER BY U0."id" ASC LIMIT 100) t), ',"short":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."pages" <= %s)
    ORDER BY U0."id" ASC LIMIT 100) t), ',"last":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")
    ORDER BY U0."id" DESC LIMIT 1) t), '}') AS "ms_0"
FROM "library_writer"
WHERE "library_writer"."id" = %s;
-- with [Int4(250), Int4(250), 2]
