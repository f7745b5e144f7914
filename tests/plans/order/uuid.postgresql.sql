-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"serial":"', "library_copy"."serial", '"}') AS "ms_0"
  FROM "library_copy"
  ORDER BY "library_copy"."serial" DESC LIMIT 3) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"serial":"', "library_copy"."serial", '"}') AS "ms_0"
  FROM "library_copy"
  ORDER BY "library_copy"."serial" ASC LIMIT 3) t;
