-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"weight":', CASE WHEN "library_parcel"."weight" IS NULL THEN 'null' ELSE concat('{"amount":', CASE WHEN "library_parcel"."weight" BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN ("library_parcel"."weight")::text ELSE 'null' END, ',"unit":"KG","__typename":"MassMeasure"}') END, ',"length":{"unit":"CM","amount":', "library_parcel"."length_cm", '},"height":', CASE WHEN "library_parcel"."height_ft" IS NULL THEN 'null' ELSE concat('{"amount":"', "library_parcel"."height_ft", '","unit":"FT"}') END, ',"heat":', CASE WHEN "library_parcel"."kept_at" IS NULL THEN 'null' ELSE concat('{"amount":', CASE WHEN "library_parcel"."kept_at" BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN ("library_parcel"."kept_at")::text ELSE 'null' END, ',"unit":"CELSIUS"}') END, ',"worth":', CASE WHEN "library_parcel"."worth" IS NULL THEN 'null' ELSE concat('{"amount":"', "library_parcel"."worth", '","currency":', coalesce((to_json("library_parcel"."worth_currency"::text))::text, 'null'), ',"__typename":"Money"}') END, ',"fee":{"amount":"', "library_parcel"."fee", '","currency":"EUR"}}') AS "ms_0"
  FROM "library_parcel"
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
