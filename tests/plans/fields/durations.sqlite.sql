-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"length":"%%s","maybe":%%s}', json_quote(CAST("fields_lengths"."name" AS TEXT)), printf('%%sP%%dDT%%02dH%%02dM%%02d%%sS', CASE WHEN "fields_lengths"."length" < 0 THEN '-' ELSE '' END, abs("fields_lengths"."length") / 86400000000, abs("fields_lengths"."length") / 3600000000 %% 24, abs("fields_lengths"."length") / 60000000 %% 60, abs("fields_lengths"."length") / 1000000 %% 60, CASE WHEN abs("fields_lengths"."length") %% 1000000 = 0 THEN '' ELSE printf('.%%06d', abs("fields_lengths"."length") %% 1000000) END), CASE WHEN "fields_lengths"."maybe" IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%sP%%dDT%%02dH%%02dM%%02d%%sS', CASE WHEN "fields_lengths"."maybe" < 0 THEN '-' ELSE '' END, abs("fields_lengths"."maybe") / 86400000000, abs("fields_lengths"."maybe") / 3600000000 %% 24, abs("fields_lengths"."maybe") / 60000000 %% 60, abs("fields_lengths"."maybe") / 1000000 %% 60, CASE WHEN abs("fields_lengths"."maybe") %% 1000000 = 0 THEN '' ELSE printf('.%%06d', abs("fields_lengths"."maybe") %% 1000000) END)) END) AS "ms_0"
  FROM "fields_lengths"
  WHERE NOT ("fields_lengths"."name" = %s)
  ORDER BY "fields_lengths"."length" ASC, "fields_lengths"."id" ASC LIMIT 100) t;
-- with ['months']
