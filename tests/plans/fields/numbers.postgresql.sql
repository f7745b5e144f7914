-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"small":', "fields_numbers"."small", ',"positiveSmall":', "fields_numbers"."positive_small", ',"integer":', "fields_numbers"."integer", ',"positive":', "fields_numbers"."positive", ',"big":"', "fields_numbers"."big", '","positiveBig":"', "fields_numbers"."positive_big", '","number":', CASE WHEN "fields_numbers"."number" BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN ("fields_numbers"."number")::text ELSE 'null' END, ',"flag":', ("fields_numbers"."flag")::text, '}') AS "ms_0"
  FROM "fields_numbers"
  ORDER BY "fields_numbers"."id" ASC LIMIT 100) t;
