-- statements, default: 3, rows: 4

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"region":', coalesce((to_json("views_regiontotal"."region"::text))::text, 'null'), ',"sales":', coalesce(("views_regiontotal"."sales")::text, 'null'), ',"most":', coalesce(("views_regiontotal"."most")::text, 'null'), ',"largeSales":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"units":', coalesce((U0."units")::text, 'null'), '}') AS "ms_0"
      FROM "views_largesale" U0
      WHERE U0."total_id" = ("views_regiontotal"."region")
      ORDER BY U0."units" DESC NULLS FIRST, U0."sale_id" ASC NULLS LAST LIMIT 100) t), '}') AS "ms_0"
  FROM "views_regiontotal"
  ORDER BY "views_regiontotal"."region" ASC NULLS LAST LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"saleId":', CASE WHEN "views_largesale"."sale_id" IS NULL THEN 'null' ELSE concat('"', "views_largesale"."sale_id", '"') END, ',"units":', coalesce(("views_largesale"."units")::text, 'null'), ',"sale":', coalesce((
    SELECT concat('{"region":', to_json(V0."region"::text), ',"units":', V0."units", ',"large":', coalesce((
      SELECT concat('{"units":', coalesce((U0."units")::text, 'null'), '}') AS "ms_0"
      FROM "views_largesale" U0
      WHERE U0."sale_id" = (V0."id")), 'null'), '}') AS "ms_0"
    FROM "views_sale" V0
    WHERE V0."id" = ("views_largesale"."sale_id")), 'null'), ',"total":', coalesce((
    SELECT concat('{"sales":', coalesce((U0."sales")::text, 'null'), '}') AS "ms_0"
    FROM "views_regiontotal" U0
    WHERE U0."region" = ("views_largesale"."total_id")), 'null'), '}') AS "ms_0"
  FROM "views_largesale"
  ORDER BY "views_largesale"."units" ASC NULLS LAST, "views_largesale"."sale_id" ASC NULLS LAST LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"region":', coalesce((to_json("views_keyless"."region"::text))::text, 'null'), ',"units":', coalesce(("views_keyless"."units")::text, 'null'), '}') AS "ms_0"
  FROM "views_keyless"
  ORDER BY "views_keyless"."region" ASC NULLS LAST, "views_keyless"."units" ASC NULLS LAST LIMIT 100) t;
