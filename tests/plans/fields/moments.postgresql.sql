-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"day":', to_json("fields_moments"."day"), ',"time":', to_json("fields_moments"."time"), ',"moment":', to_json("fields_moments"."moment"), ',"maybeDay":', coalesce((to_json("fields_moments"."maybe_day"))::text, 'null'), ',"maybeTime":', coalesce((to_json("fields_moments"."maybe_time"))::text, 'null'), ',"maybeMoment":', coalesce((to_json("fields_moments"."maybe_moment"))::text, 'null'), '}') AS "ms_0"
  FROM "fields_moments"
  ORDER BY "fields_moments"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("fields_stamps"."name"::text), ',"created":', to_json("fields_stamps"."created"), ',"changed":', to_json("fields_stamps"."changed"), ',"changedDay":', to_json("fields_stamps"."changed_day"), ',"changedTime":', to_json("fields_stamps"."changed_time"), '}') AS "ms_0"
  FROM "fields_stamps"
  ORDER BY "fields_stamps"."id" ASC LIMIT 100) t;
