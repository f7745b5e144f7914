-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("fields_maybenumbers"."name"::text), ',"small":', coalesce(("fields_maybenumbers"."small")::text, 'null'), ',"positiveSmall":', coalesce(("fields_maybenumbers"."positive_small")::text, 'null'), ',"integer":', coalesce(("fields_maybenumbers"."integer")::text, 'null'), ',"positive":', coalesce(("fields_maybenumbers"."positive")::text, 'null'), ',"big":', CASE WHEN "fields_maybenumbers"."big" IS NULL THEN 'null' ELSE concat('"', "fields_maybenumbers"."big", '"') END, ',"positiveBig":', CASE WHEN "fields_maybenumbers"."positive_big" IS NULL THEN 'null' ELSE concat('"', "fields_maybenumbers"."positive_big", '"') END, ',"number":', CASE WHEN "fields_maybenumbers"."number" BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN ("fields_maybenumbers"."number")::text ELSE 'null' END, ',"exact":', CASE WHEN "fields_maybenumbers"."exact" < 'NaN' THEN '"' || "fields_maybenumbers"."exact" || '"' ELSE 'null' END, ',"flag":', coalesce((("fields_maybenumbers"."flag")::text)::text, 'null'), '}') AS "ms_0"
  FROM "fields_maybenumbers"
  WHERE "fields_maybenumbers"."name" = ANY(%s)
  ORDER BY "fields_maybenumbers"."id" ASC LIMIT 100) t;
-- with [['nulls', 'tiny', 'zeros']]
