-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("fields_computed"."name"::text), ',"width":', "fields_computed"."width", ',"height":', coalesce(("fields_computed"."height")::text, 'null'), ',"area":', CASE WHEN "fields_computed"."area" IS NULL THEN 'null' ELSE concat('"', "fields_computed"."area", '"') END, ',"lower":', coalesce((to_json("fields_computed"."lower"::text))::text, 'null'), ',"wide":', coalesce((("fields_computed"."wide")::text)::text, 'null'), '}') AS "ms_0"
  FROM "fields_computed"
  ORDER BY "fields_computed"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("fields_computed"."name"::text), '}') AS "ms_0"
  FROM "fields_computed"
  WHERE "fields_computed"."wide"
  ORDER BY "fields_computed"."area" DESC NULLS FIRST, "fields_computed"."id" ASC LIMIT 100) t;
