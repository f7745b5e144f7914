-- statements, default: 1, rows: 3

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"heat":null,"worth":%%s,"rack":%%s}', CASE WHEN NOT "library_parcel"."guarded" THEN printf('%%s', CASE WHEN (CAST("library_parcel"."worth" AS NUMERIC)) IS NULL THEN 'null' ELSE printf('{"amount":"~marker:EXCHANGED:%%s","currency":%%s}', mainspring_base64(printf('[%%s,"%%s",%%s,%%s]', CAST(%s AS TEXT), printf('%%.2f', (CAST("library_parcel"."worth" AS NUMERIC))), coalesce(CAST(json_quote(CAST("library_parcel"."worth_currency" AS TEXT)) AS TEXT), 'null'), coalesce(CAST(json_quote(CAST((
    SELECT value
    FROM json_each(CAST(%s AS TEXT))
    WHERE key = "library_parcel"."worth_currency") AS TEXT)) AS TEXT), 'null'))), CAST(%s AS TEXT)) END) ELSE 'null' END, coalesce((
    SELECT printf('{"parcels":%%s}', (
      SELECT printf('[%%s]', group_concat(t.ms_0, ','))
      FROM (
        SELECT printf('{"id":"%%s","worth":%%s,"length":{"amount":"~marker:CONVERTED:1/100:0/1:f:%%s"}}', U0."id", CASE WHEN (NOT U0."guarded") THEN printf('%%s', CASE WHEN (CAST(U0."worth" AS NUMERIC)) IS NULL THEN 'null' ELSE printf('{"amount":"%%s","currency":%%s}', printf('%%.2f', (CAST(U0."worth" AS NUMERIC))), coalesce(CAST(json_quote(CAST(U0."worth_currency" AS TEXT)) AS TEXT), 'null')) END) ELSE 'null' END, U0."length_cm") AS "ms_0"
        FROM "library_parcel" U0
        WHERE U0."rack_id" = (V0."id")
        ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
    FROM "library_rack" V0
    WHERE V0."id" = ("library_parcel"."rack_id")), 'null')) AS "ms_0"
  FROM "library_parcel"
  ORDER BY "library_parcel"."id" ASC LIMIT 100) t;
-- with ['2, "USD", "1.25"', '{"EUR": "1", "USD": "1.25", "JPY": "160", "GBP": "0.8"}', '"USD"']
