-- statements, default: 2, rows: 12

SELECT concat('{"years":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"taken":', coalesce((to_json(t.ms_r0))::text, 'null'), '},"count":', t.ms_t0, '}') AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT date_trunc('year', "library_borrowing"."taken", CAST(%s AS text)) AS "ms_r0"
        FROM "library_borrowing") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 100) t), ',"quarters":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"taken":', coalesce((to_json(t.ms_r0))::text, 'null'), '},"count":', t.ms_t0, '}') AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT date_trunc('quarter', "library_borrowing"."taken", CAST(%s AS text)) AS "ms_r0"
        FROM "library_borrowing") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 100) t), ',"weeks":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"taken":', coalesce((to_json(t.ms_r0))::text, 'null'), '},"count":', t.ms_t0, '}') AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT date_trunc('week', "library_borrowing"."taken", CAST(%s AS text)) AS "ms_r0"
        FROM "library_borrowing") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 3) t), ',"days":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"brought":', coalesce((to_json(t.ms_r0))::text, 'null'), '},"count":', t.ms_t0, '}') AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT date_trunc('day', "library_borrowing"."brought", CAST(%s AS text)) AS "ms_r0"
        FROM "library_borrowing") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 3) t), ',"hours":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"taken":', coalesce((to_json(t.ms_r0))::text, 'null'), '},"count":', t.ms_t0, '}') AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT date_trunc('hour', "library_borrowing"."taken", CAST(%s AS text)) AS "ms_r0"
        FROM "library_borrowing") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 3) t), ',"minutes":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"taken":', coalesce((to_json(t.ms_r0))::text, 'null'), '},"count":', t.ms_t0, '}') AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT date_trunc('minute', "library_borrowing"."taken", CAST(%s AS text)) AS "ms_r0"
        FROM "library_borrowing") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 3) t), ',"values":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"taken":', coalesce((to_json(t.ms_r0))::text, 'null'), '},"count":', t.ms_t0, '}') AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT "library_borrowing"."taken" AS "ms_r0"
        FROM "library_borrowing") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 2) t), '}');
-- with ['UTC', 'UTC', 'UTC', 'UTC', 'UTC', 'UTC']

SELECT concat('{"years":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"published":', coalesce((to_json(t.ms_r0))::text, 'null'), '},"count":', t.ms_t0, '}') AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT (date_trunc('year', ("library_volume"."published")::timestamp))::date AS "ms_r0"
        FROM "library_volume") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 3) t), ',"quarters":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"published":', coalesce((to_json(t.ms_r0))::text, 'null'), '},"count":', t.ms_t0, '}') AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT (date_trunc('quarter', ("library_volume"."published")::timestamp))::date AS "ms_r0"
        FROM "library_volume") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 3) t), ',"months":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"published":', coalesce((to_json(t.ms_r0))::text, 'null'), '},"count":', t.ms_t0, '}') AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT (date_trunc('month', ("library_volume"."published")::timestamp))::date AS "ms_r0"
        FROM "library_volume") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 3) t), ',"weeks":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"published":', coalesce((to_json(t.ms_r0))::text, 'null'), '},"count":', t.ms_t0, '}') AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT (date_trunc('week', ("library_volume"."published")::timestamp))::date AS "ms_r0"
        FROM "library_volume") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 3) t), ',"days":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"published":', coalesce((to_json(t.ms_r0))::text, 'null'), '},"count":', t.ms_t0, '}') AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT (date_trunc('day', ("library_volume"."published")::timestamp))::date AS "ms_r0"
        FROM "library_volume") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 3) t), '}');

-- statements, default: 2, rows: 12

-- the same as before
