-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"width":%%s,"height":%%s,"area":%%s,"lower":%%s,"wide":%%s}', json_quote(CAST("fields_computed"."name" AS TEXT)), "fields_computed"."width", coalesce(CAST("fields_computed"."height" AS TEXT), 'null'), CASE WHEN "fields_computed"."area" IS NULL THEN 'null' ELSE printf('"%%s"', "fields_computed"."area") END, coalesce(CAST(json_quote(CAST("fields_computed"."lower" AS TEXT)) AS TEXT), 'null'), coalesce(CAST(CASE WHEN "fields_computed"."wide" THEN 'true' WHEN NOT "fields_computed"."wide" THEN 'false' END AS TEXT), 'null')) AS "ms_0"
  FROM "fields_computed"
  ORDER BY "fields_computed"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s}', json_quote(CAST("fields_computed"."name" AS TEXT))) AS "ms_0"
  FROM "fields_computed"
  WHERE "fields_computed"."wide"
  ORDER BY "fields_computed"."area" DESC NULLS FIRST, "fields_computed"."id" ASC LIMIT 100) t;
