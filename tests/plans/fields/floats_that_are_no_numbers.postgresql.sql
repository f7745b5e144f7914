-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("fields_maybenumbers"."name"::text), ',"number":', CASE WHEN "fields_maybenumbers"."number" BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN ("fields_maybenumbers"."number")::text ELSE 'null' END, '}') AS "ms_0"
  FROM "fields_maybenumbers"
  WHERE NOT ("fields_maybenumbers"."name" = ANY(%s))
  ORDER BY "fields_maybenumbers"."id" ASC LIMIT 100) t;
-- with [['nulls', 'tiny', 'zeros']]
