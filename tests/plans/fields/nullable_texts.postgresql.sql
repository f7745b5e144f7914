-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"char":', coalesce((to_json("fields_maybetexts"."char"::text))::text, 'null'), ',"text":', coalesce((to_json("fields_maybetexts"."text"::text))::text, 'null'), ',"slug":', coalesce((to_json("fields_maybetexts"."slug"::text))::text, 'null'), ',"email":', coalesce((to_json("fields_maybetexts"."email"::text))::text, 'null'), ',"url":', coalesce((to_json("fields_maybetexts"."url"::text))::text, 'null'), ',"address":', coalesce((to_json(host("fields_maybetexts"."address")))::text, 'null'), ',"identifier":', CASE WHEN "fields_maybetexts"."identifier" IS NULL THEN 'null' ELSE concat('"', "fields_maybetexts"."identifier", '"') END, ',"path":', coalesce((to_json("fields_maybetexts"."path"::text))::text, 'null'), '}') AS "ms_0"
  FROM "fields_maybetexts"
  ORDER BY "fields_maybetexts"."id" ASC LIMIT 100) t;

SELECT concat('{"char":', coalesce((to_json("fields_maybetexts"."char"::text))::text, 'null'), '}') AS "ms_0"
FROM "fields_maybetexts"
WHERE "fields_maybetexts"."identifier" = %s;
-- with [UUID('00000000-0000-0000-0000-000000000000')]
