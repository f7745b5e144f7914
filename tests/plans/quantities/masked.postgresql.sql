-- statements, default: 1, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"heat":null,"worth":', CASE WHEN NOT "library_parcel"."guarded" THEN concat(CASE WHEN "library_parcel"."worth" IS NULL THEN 'null' ELSE concat('{"amount":"~marker:EXCHANGED:', translate(encode(convert_to(concat('[', (%s)::text, ',"', "library_parcel"."worth", '",', coalesce((to_json("library_parcel"."worth_currency"::text))::text, 'null'), ',', coalesce((to_json((((%s)::text)::json ->> "library_parcel"."worth_currency")::text))::text, 'null'), ']'), 'UTF8'), 'base64'), E'\n', ''), '","currency":', (%s)::text, '}') END) ELSE 'null' END, ',"rack":', coalesce((
    SELECT concat('{"parcels":', (
      SELECT concat('[', string_agg(t.ms_0, ','), ']')
      FROM (
        SELECT concat('{"id":"', U0."id", '","worth":', CASE WHEN (NOT U0."guarded") THEN concat(CASE WHEN U0."worth" IS NULL THEN 'null' ELSE concat('{"amount":"', U0."worth", '","currency":', coalesce((to_json(U0."worth_currency"::text))::text, 'null'), '}') END) ELSE 'null' END, ',"length":{"amount":"~marker:CONVERTED:1/100:0/1:f:', U0."length_cm", '"}}') AS "ms_0"
        FROM "library_parcel" U0
        WHERE U0."rack_id" = (V0."id")
        ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
    FROM "library_rack" V0
    WHERE V0."id" = ("library_parcel"."rack_id")), 'null'), '}') AS "ms_0"
  FROM "library_parcel"
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with ['2, "USD", "1.25"', '{"EUR": "1", "USD": "1.25", "JPY": "160", "GBP": "0.8"}', '"USD"']
