-- statements, default: 3, rows: 4

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"region":%%s,"sales":%%s,"most":%%s,"largeSales":%%s}', coalesce(CAST(json_quote(CAST("views_regiontotal"."region" AS TEXT)) AS TEXT), 'null'), coalesce(CAST("views_regiontotal"."sales" AS TEXT), 'null'), coalesce(CAST("views_regiontotal"."most" AS TEXT), 'null'), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"units":%%s}', coalesce(CAST(U0."units" AS TEXT), 'null')) AS "ms_0"
      FROM "views_largesale" U0
      WHERE U0."total_id" = ("views_regiontotal"."region")
      ORDER BY U0."units" DESC NULLS FIRST, U0."sale_id" ASC NULLS LAST LIMIT 100) t)) AS "ms_0"
  FROM "views_regiontotal"
  ORDER BY "views_regiontotal"."region" ASC NULLS LAST LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"saleId":%%s,"units":%%s,"sale":%%s,"total":%%s}', CASE WHEN "views_largesale"."sale_id" IS NULL THEN 'null' ELSE printf('"%%s"', "views_largesale"."sale_id") END, coalesce(CAST("views_largesale"."units" AS TEXT), 'null'), coalesce((
    SELECT printf('{"region":%%s,"units":%%s,"large":%%s}', json_quote(CAST(V0."region" AS TEXT)), V0."units", coalesce((
      SELECT printf('{"units":%%s}', coalesce(CAST(U0."units" AS TEXT), 'null')) AS "ms_0"
      FROM "views_largesale" U0
      WHERE U0."sale_id" = (V0."id")), 'null')) AS "ms_0"
    FROM "views_sale" V0
    WHERE V0."id" = ("views_largesale"."sale_id")), 'null'), coalesce((
    SELECT printf('{"sales":%%s}', coalesce(CAST(U0."sales" AS TEXT), 'null')) AS "ms_0"
    FROM "views_regiontotal" U0
    WHERE U0."region" = ("views_largesale"."total_id")), 'null')) AS "ms_0"
  FROM "views_largesale"
  ORDER BY "views_largesale"."units" ASC NULLS LAST, "views_largesale"."sale_id" ASC NULLS LAST LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"region":%%s,"units":%%s}', coalesce(CAST(json_quote(CAST("views_keyless"."region" AS TEXT)) AS TEXT), 'null'), coalesce(CAST("views_keyless"."units" AS TEXT), 'null')) AS "ms_0"
  FROM "views_keyless"
  ORDER BY "views_keyless"."region" ASC NULLS LAST, "views_keyless"."units" ASC NULLS LAST LIMIT 100) t;
