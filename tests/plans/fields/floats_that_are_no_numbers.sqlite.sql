-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"number":%%s}', json_quote(CAST("fields_maybenumbers"."name" AS TEXT)), CASE WHEN "fields_maybenumbers"."number" = CAST(printf('%%!.15g', "fields_maybenumbers"."number") AS REAL) AND abs("fields_maybenumbers"."number") < 1e300 THEN printf('%%!.15g', "fields_maybenumbers"."number") ELSE mainspring_float("fields_maybenumbers"."number") END) AS "ms_0"
  FROM "fields_maybenumbers"
  WHERE NOT ("fields_maybenumbers"."name" IN (
    SELECT value
    FROM json_each(%s)))
  ORDER BY "fields_maybenumbers"."id" ASC LIMIT 100) t;
-- with ['["nulls", "zeros", "tiny"]']
