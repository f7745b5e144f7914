-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"small":%%s,"positiveSmall":%%s,"integer":%%s,"positive":%%s,"big":"%%s","positiveBig":"%%s","number":%%s,"flag":%%s}', "fields_numbers"."small", "fields_numbers"."positive_small", "fields_numbers"."integer", "fields_numbers"."positive", "fields_numbers"."big", "fields_numbers"."positive_big", CASE WHEN "fields_numbers"."number" = CAST(printf('%%!.15g', "fields_numbers"."number") AS REAL) AND abs("fields_numbers"."number") < 1e300 THEN printf('%%!.15g', "fields_numbers"."number") ELSE mainspring_float("fields_numbers"."number") END, CASE WHEN "fields_numbers"."flag" THEN 'true' WHEN NOT "fields_numbers"."flag" THEN 'false' END) AS "ms_0"
  FROM "fields_numbers"
  ORDER BY "fields_numbers"."id" ASC LIMIT 100) t;
