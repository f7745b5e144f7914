-- statements, default: 1, rows: 3

SELECT (
  SELECT concat('{"count":', t.ms_t0, ',"groups":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"key":{"press":{"name":', coalesce((to_json(t.ms_r0::text))::text, 'null'), ',"__typename":"PressGroupKey"},"lendable":', coalesce(((t.ms_r1)::text)::text, 'null'), '},"count":', t.ms_t0, ',"avg":{"pages":', CASE WHEN t.ms_t1 BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN (t.ms_t1)::text ELSE 'null' END, '},"max":{"price":', CASE WHEN t.ms_t2 < 'NaN' THEN '"' || t.ms_t2 || '"' ELSE 'null' END, ',"title":', coalesce((to_json(t.ms_t3::text))::text, 'null'), '}}') AS ms_0
      FROM (
        SELECT r.ms_r0, r.ms_r1, COUNT(*) AS ms_t0, AVG(CAST(r.ms_r2 AS double precision)) AS ms_t1, MAX(r.ms_r3) AS ms_t2, MAX(r.ms_r4) AS ms_t3, SUM(r.ms_r3) AS ms_t4
        FROM (
          SELECT "library_press"."name" AS "ms_r0", "library_volume"."lendable" AS "ms_r1", "library_volume"."pages" AS "ms_r2", "library_volume"."price" AS "ms_r3", "library_volume"."title" AS "ms_r4"
          FROM "library_volume"
          LEFT OUTER JOIN "library_press" ON ("library_volume"."press_id" = "library_press"."code")) r
        GROUP BY r.ms_r0, r.ms_r1) t
      WHERE (t.ms_t0 >= %s AND (t.ms_t1 > %s OR t.ms_t4 IS NULL))
      ORDER BY t.ms_t0 DESC, t.ms_r0 DESC NULLS FIRST, t.ms_r1 ASC LIMIT %s OFFSET 1) t), ',"byCountry":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"key":{"writer":{"country":', CASE WHEN t.ms_r0 = 'en-GB' THEN '"EN_GB"' WHEN t.ms_r0 = 'ru' THEN '"RU"' WHEN t.ms_r0 = 'ja-JP' THEN '"JA_JP"' WHEN t.ms_r0 IS NULL OR t.ms_r0 = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}},"n":', t.ms_t0, '}') AS ms_0
      FROM (
        SELECT r.ms_r0, COUNT(*) AS ms_t0
        FROM (
          SELECT "library_writer"."country" AS "ms_r0"
          FROM "library_volume"
          INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")) r
        GROUP BY r.ms_r0) t
      ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 100) t), '}') AS ms_0
  FROM (
    SELECT COUNT(*) AS ms_t0
    FROM (
      SELECT 1 AS "ms_one"
      FROM "library_volume") r) t);
-- with [Int8(2), 200.0, 3]

-- statements, default: 1, rows: 3

SELECT (
  SELECT concat('{"count":', t.ms_t0, ',"groups":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"key":{"press":{"name":', coalesce((to_json(t.ms_r0::text))::text, 'null'), ',"__typename":"PressGroupKey"},"lendable":', coalesce(((t.ms_r1)::text)::text, 'null'), '},"count":', t.ms_t0, ',"avg":{"pages":', CASE WHEN t.ms_t1 BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN (t.ms_t1)::text ELSE 'null' END, '},"max":{"price":', CASE WHEN t.ms_t2 < 'NaN' THEN '"' || t.ms_t2 || '"' ELSE 'null' END, ',"title":', coalesce((to_json(t.ms_t3::text))::text, 'null'), '}}') AS ms_0
      FROM (
        SELECT r.ms_r0, r.ms_r1, COUNT(*) AS ms_t0, AVG(CAST(r.ms_r2 AS double precision)) AS ms_t1, MAX(r.ms_r3) AS ms_t2, MAX(r.ms_r4) AS ms_t3, SUM(r.ms_r3) AS ms_t4
        FROM (
          SELECT "library_press"."name" AS "ms_r0", "library_volume"."lendable" AS "ms_r1", "library_volume"."pages" AS "ms_r2", "library_volume"."price" AS "ms_r3", "library_volume"."title" AS "ms_r4"
          FROM "library_volume"
          LEFT OUTER JOIN "library_press" ON ("library_volume"."press_id" = "library_press"."code")) r
        GROUP BY r.ms_r0, r.ms_r1) t
      WHERE (t.ms_t0 >= %s AND (t.ms_t1 > %s OR t.ms_t4 IS NULL))
      ORDER BY t.ms_t0 DESC, t.ms_r0 DESC NULLS FIRST, t.ms_r1 ASC LIMIT 100 OFFSET 1) t), ',"byCountry":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"key":{"writer":{"country":', CASE WHEN t.ms_r0 = 'en-GB' THEN '"EN_GB"' WHEN t.ms_r0 = 'ru' THEN '"RU"' WHEN t.ms_r0 = 'ja-JP' THEN '"JA_JP"' WHEN t.ms_r0 IS NULL OR t.ms_r0 = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, '}},"n":', t.ms_t0, '}') AS ms_0
      FROM (
        SELECT r.ms_r0, COUNT(*) AS ms_t0
        FROM (
          SELECT "library_writer"."country" AS "ms_r0"
          FROM "library_volume"
          INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")) r
        GROUP BY r.ms_r0) t
      ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 100) t), '}') AS ms_0
  FROM (
    SELECT COUNT(*) AS ms_t0
    FROM (
      SELECT 1 AS "ms_one"
      FROM "library_volume") r) t);
-- with [Int8(1), 200.0]
