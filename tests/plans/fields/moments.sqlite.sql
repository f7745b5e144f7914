-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"day":"%%s","time":"%%s","moment":"%%s+00:00","maybeDay":%%s,"maybeTime":%%s,"maybeMoment":%%s}', "fields_moments"."day", CASE WHEN instr("fields_moments"."time", '.') THEN rtrim("fields_moments"."time", '0') ELSE "fields_moments"."time" END, replace(CASE WHEN instr("fields_moments"."moment", '.') THEN rtrim("fields_moments"."moment", '0') ELSE "fields_moments"."moment" END, ' ', 'T'), CASE WHEN "fields_moments"."maybe_day" IS NULL THEN 'null' ELSE printf('"%%s"', "fields_moments"."maybe_day") END, CASE WHEN "fields_moments"."maybe_time" IS NULL THEN 'null' ELSE printf('"%%s"', CASE WHEN instr("fields_moments"."maybe_time", '.') THEN rtrim("fields_moments"."maybe_time", '0') ELSE "fields_moments"."maybe_time" END) END, CASE WHEN "fields_moments"."maybe_moment" IS NULL THEN 'null' ELSE printf('"%%s+00:00"', replace(CASE WHEN instr("fields_moments"."maybe_moment", '.') THEN rtrim("fields_moments"."maybe_moment", '0') ELSE "fields_moments"."maybe_moment" END, ' ', 'T')) END) AS "ms_0"
  FROM "fields_moments"
  ORDER BY "fields_moments"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"created":"%%s+00:00","changed":"%%s+00:00","changedDay":"%%s","changedTime":"%%s"}', json_quote(CAST("fields_stamps"."name" AS TEXT)), replace(CASE WHEN instr("fields_stamps"."created", '.') THEN rtrim("fields_stamps"."created", '0') ELSE "fields_stamps"."created" END, ' ', 'T'), replace(CASE WHEN instr("fields_stamps"."changed", '.') THEN rtrim("fields_stamps"."changed", '0') ELSE "fields_stamps"."changed" END, ' ', 'T'), "fields_stamps"."changed_day", CASE WHEN instr("fields_stamps"."changed_time", '.') THEN rtrim("fields_stamps"."changed_time", '0') ELSE "fields_stamps"."changed_time" END) AS "ms_0"
  FROM "fields_stamps"
  ORDER BY "fields_stamps"."id" ASC LIMIT 100) t;
