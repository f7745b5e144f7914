-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"small":%%s,"positiveSmall":%%s,"integer":%%s,"positive":%%s,"big":%%s,"positiveBig":%%s,"number":%%s,"exact":%%s,"flag":%%s}', json_quote(CAST("fields_maybenumbers"."name" AS TEXT)), coalesce(CAST("fields_maybenumbers"."small" AS TEXT), 'null'), coalesce(CAST("fields_maybenumbers"."positive_small" AS TEXT), 'null'), coalesce(CAST("fields_maybenumbers"."integer" AS TEXT), 'null'), coalesce(CAST("fields_maybenumbers"."positive" AS TEXT), 'null'), CASE WHEN "fields_maybenumbers"."big" IS NULL THEN 'null' ELSE printf('"%%s"', "fields_maybenumbers"."big") END, CASE WHEN "fields_maybenumbers"."positive_big" IS NULL THEN 'null' ELSE printf('"%%s"', "fields_maybenumbers"."positive_big") END, CASE WHEN "fields_maybenumbers"."number" = CAST(printf('%%!.15g', "fields_maybenumbers"."number") AS REAL) AND abs("fields_maybenumbers"."number") < 1e300 THEN printf('%%!.15g', "fields_maybenumbers"."number") ELSE mainspring_float("fields_maybenumbers"."number") END, CASE WHEN "fields_maybenumbers"."exact" IS NULL THEN 'null' ELSE printf('"%%s"', mainspring_decimal("fields_maybenumbers"."exact", 10, 30)) END, coalesce(CAST(CASE WHEN "fields_maybenumbers"."flag" THEN 'true' WHEN NOT "fields_maybenumbers"."flag" THEN 'false' END AS TEXT), 'null')) AS "ms_0"
  FROM "fields_maybenumbers"
  WHERE "fields_maybenumbers"."name" IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "fields_maybenumbers"."id" ASC LIMIT 100) t;
-- with ['["nulls", "zeros", "tiny"]']
