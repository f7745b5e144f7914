-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("fields_defaults"."name"::text), ',"count":', "fields_defaults"."count", ',"share":"', "fields_defaults"."share", '"}') AS "ms_0"
  FROM "fields_defaults"
  ORDER BY "fields_defaults"."id" ASC LIMIT 100) t;
