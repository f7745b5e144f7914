-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '","name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"title":', to_json("library_subject"."title"::text), '}') AS "ms_0"
  FROM "library_subject"
  ORDER BY "library_subject"."id" ASC LIMIT 100) t;
