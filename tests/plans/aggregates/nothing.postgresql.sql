-- statements, default: 4, rows: 11

SELECT (
  SELECT concat('{"count":', t.ms_t0, ',"sum":{"pages":', CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE concat('"', t.ms_t1, '"') END, ',"sold":', CASE WHEN t.ms_t2 IS NULL THEN 'null' ELSE concat('"', t.ms_t2, '"') END, ',"price":', CASE WHEN t.ms_t3 < 'NaN' THEN '"' || t.ms_t3 || '"' ELSE 'null' END, ',"rating":', CASE WHEN t.ms_t4 BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN (t.ms_t4)::text ELSE 'null' END, '},"avg":{"pages":', CASE WHEN t.ms_t5 BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN (t.ms_t5)::text ELSE 'null' END, ',"price":', CASE WHEN t.ms_t6 < 'NaN' THEN '"' || t.ms_t6 || '"' ELSE 'null' END, '},"min":{"title":', coalesce((to_json(t.ms_t7::text))::text, 'null'), ',"published":', coalesce((to_json(t.ms_t8))::text, 'null'), '},"stddev":{"pages":', CASE WHEN t.ms_t9 BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN (t.ms_t9)::text ELSE 'null' END, '},"all":{"lendable":', coalesce(((t.ms_t10)::text)::text, 'null'), '},"countDistinct":', t.ms_t11, ',"groups":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"count":', t.ms_t0, '}') AS ms_0
      FROM (
        SELECT r.ms_r0, COUNT(*) AS ms_t0
        FROM (
          SELECT "library_volume"."lendable" AS "ms_r0"
          FROM "library_volume"
          WHERE "library_volume"."pages" < %s) r
        GROUP BY r.ms_r0) t
      ORDER BY t.ms_r0 ASC LIMIT 100) t), ',"filled":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"key":{"published":', coalesce((to_json(t.ms_r0))::text, 'null'), '},"count":', t.ms_t0, ',"sum":{"price":', CASE WHEN t.ms_t1 < 'NaN' THEN '"' || t.ms_t1 || '"' ELSE 'null' END, ',"pages":', CASE WHEN t.ms_t2 IS NULL THEN 'null' ELSE concat('"', t.ms_t2, '"') END, ',"rating":', CASE WHEN t.ms_t3 BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN (t.ms_t3)::text ELSE 'null' END, '},"max":{"pages":', coalesce((t.ms_t4)::text, 'null'), ',"title":', coalesce((to_json(t.ms_t5::text))::text, 'null'), '}}') AS ms_0
      FROM (WITH g AS (
        SELECT r.ms_r0, COUNT(*) AS ms_t0, SUM(r.ms_r1) AS ms_t1, SUM(r.ms_r2) AS ms_t2, SUM(r.ms_r3) AS ms_t3, MAX(r.ms_r2) AS ms_t4, MAX(r.ms_r4) AS ms_t5
        FROM (
          SELECT (date_trunc('year', ("library_volume"."published")::timestamp))::date AS "ms_r0", "library_volume"."price" AS "ms_r1", "library_volume"."pages" AS "ms_r2", "library_volume"."rating" AS "ms_r3", "library_volume"."title" AS "ms_r4"
          FROM "library_volume"
          WHERE ("library_volume"."pages" < %s AND "library_volume"."published" >= (CAST(%s AS date)) AND "library_volume"."published" < (CAST(%s AS date)))) r
        WHERE r.ms_r0 >= (date_trunc('year', (CAST(%s AS date))::timestamp))::date AND r.ms_r0 < CAST(%s AS date)
        GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, CASE WHEN MAX(u.ms_n) IS NULL THEN CAST(0 AS DECIMAL(40, 2)) ELSE MAX(u.ms_t1) END AS ms_t1, CASE WHEN MAX(u.ms_n) IS NULL THEN 0 ELSE MAX(u.ms_t2) END AS ms_t2, CASE WHEN MAX(u.ms_n) IS NULL THEN 0e0 ELSE MAX(u.ms_t3) END AS ms_t3, CASE WHEN MAX(u.ms_n) IS NULL THEN 0 ELSE MAX(u.ms_t4) END AS ms_t4, MAX(u.ms_t5) AS ms_t5 FROM (
        SELECT ms_r0, ms_t0, ms_t1, ms_t2, ms_t3, ms_t4, ms_t5, 1 AS ms_n
        FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_t2, NULL AS ms_t3, NULL AS ms_t4, NULL AS ms_t5, NULL AS ms_n
        FROM (
          SELECT DISTINCT (date_trunc('year', ((e.lo + n.n * 365))::timestamp))::date AS ms_r0
          FROM (
            SELECT (date_trunc('year', (CAST(%s AS date))::timestamp))::date AS lo, CAST(%s AS date) AS hi) e
          CROSS JOIN (
            SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
            FROM (
              SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
              SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
              SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
              SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
            WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
          WHERE (e.lo + n.n * 365) < e.hi) s JOIN (
          SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
      ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 100) t), ',"gaps":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"count":', t.ms_t0, '}') AS ms_0
      FROM (WITH g AS (
        SELECT r.ms_r0, COUNT(*) AS ms_t0
        FROM (
          SELECT (date_trunc('year', ("library_volume"."published")::timestamp))::date AS "ms_r0"
          FROM "library_volume"
          WHERE "library_volume"."pages" < %s) r
        GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0 FROM (
        SELECT ms_r0, ms_t0, 1 AS ms_n
        FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_n
        FROM (
          SELECT DISTINCT (date_trunc('year', ((e.lo + n.n * 365))::timestamp))::date AS ms_r0
          FROM (
            SELECT MIN(ms_r0) AS lo, MAX(ms_r0) AS hi
            FROM g) e
          CROSS JOIN (
            SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
            FROM (
              SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
              SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
              SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
              SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
            WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
          WHERE (e.lo + n.n * 365) <= e.hi) s JOIN (
          SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
      ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 100) t), '}') AS ms_0
  FROM (
    SELECT COUNT(*) AS ms_t0, SUM(r.ms_r0) AS ms_t1, SUM(r.ms_r1) AS ms_t2, SUM(r.ms_r2) AS ms_t3, SUM(r.ms_r3) AS ms_t4, AVG(CAST(r.ms_r0 AS double precision)) AS ms_t5, ROUND(AVG(r.ms_r2), 6) AS ms_t6, MIN(r.ms_r4) AS ms_t7, MIN(r.ms_r5) AS ms_t8, STDDEV_SAMP(CAST(r.ms_r0 AS double precision)) AS ms_t9, BOOL_AND(r.ms_r6) AS ms_t10, COUNT(DISTINCT r.ms_r4) AS ms_t11
    FROM (
      SELECT "library_volume"."pages" AS "ms_r0", "library_volume"."sold" AS "ms_r1", "library_volume"."price" AS "ms_r2", "library_volume"."rating" AS "ms_r3", "library_volume"."title" AS "ms_r4", "library_volume"."published" AS "ms_r5", "library_volume"."lendable" AS "ms_r6"
      FROM "library_volume"
      WHERE "library_volume"."pages" < %s) r) t);
-- with [Int4(0), Int4(0), datetime.date(1902, 5, 3), datetime.date(1906, 1, 3), datetime.date(1903, 5, 5), datetime.date(1905, 1, 1), datetime.date(1903, 5, 5), datetime.date(1905, 1, 1), Int4(0), Int4(0)]

SELECT (
  SELECT concat('{"count":', t.ms_t0, ',"max":{"pages":', coalesce((t.ms_t1)::text, 'null'), '},"groups":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"count":', t.ms_t0, '}') AS ms_0
      FROM (
        SELECT r.ms_r0, COUNT(*) AS ms_t0
        FROM (
          SELECT "library_volume"."pages" AS "ms_r0"
          FROM "library_volume") r
        GROUP BY r.ms_r0) t
      ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 100) t), '}') AS ms_0
  FROM (
    SELECT COUNT(*) AS ms_t0, MAX(r.ms_r0) AS ms_t1
    FROM (
      SELECT "library_volume"."pages" AS "ms_r0"
      FROM "library_volume") r) t);

SELECT (
  SELECT concat('{"count":', t.ms_t0, ',"sum":{"bonus":', CASE WHEN t.ms_t1 < 'NaN' THEN '"' || t.ms_t1 || '"' ELSE 'null' END, '},"avg":{"bonus":', CASE WHEN t.ms_t2 < 'NaN' THEN '"' || t.ms_t2 || '"' ELSE 'null' END, '},"variance":{"bonus":', CASE WHEN t.ms_t3 BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN (t.ms_t3)::text ELSE 'null' END, ',"wage":', CASE WHEN t.ms_t4 BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN (t.ms_t4)::text ELSE 'null' END, '},"variancePop":{"wage":', CASE WHEN t.ms_t5 BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN (t.ms_t5)::text ELSE 'null' END, '}}') AS ms_0
  FROM (
    SELECT COUNT(*) AS ms_t0, SUM(r.ms_r0) AS ms_t1, ROUND(AVG(r.ms_r0), 6) AS ms_t2, VAR_SAMP(CAST(r.ms_r0 AS double precision)) AS ms_t3, VAR_SAMP(CAST(r.ms_r1 AS double precision)) AS ms_t4, VAR_POP(CAST(r.ms_r1 AS double precision)) AS ms_t5
    FROM (
      SELECT "library_keeper"."bonus" AS "ms_r0", "library_keeper"."wage" AS "ms_r1"
      FROM "library_keeper"
      WHERE "library_keeper"."bonus" IS NULL) r) t);

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"volumeAggregate":', (
    SELECT concat('{"count":', t.ms_t0, ',"sum":{"price":', CASE WHEN t.ms_t1 < 'NaN' THEN '"' || t.ms_t1 || '"' ELSE 'null' END, '},"any":{"lendable":', coalesce(((t.ms_t2)::text)::text, 'null'), '},"groups":', (
      SELECT concat('[', string_agg(t.ms_0, ','), ']')
      FROM (
        SELECT concat('{"count":', t.ms_t0, '}') AS ms_0
        FROM (
          SELECT r.ms_r0, COUNT(*) AS ms_t0
          FROM (
            SELECT U0."lendable" AS "ms_r0"
            FROM "library_volume" U0
            WHERE U0."writer_id" = ("library_writer"."id")) r
          GROUP BY r.ms_r0) t
        ORDER BY t.ms_r0 ASC LIMIT 100) t), ',"filled":', (
      SELECT concat('[', string_agg(t.ms_0, ','), ']')
      FROM (
        SELECT concat('{"count":', t.ms_t0, '}') AS ms_0
        FROM (WITH g AS (
          SELECT r.ms_r0, COUNT(*) AS ms_t0
          FROM (
            SELECT (date_trunc('year', (U0."published")::timestamp))::date AS "ms_r0"
            FROM "library_volume" U0
            WHERE (U0."writer_id" = ("library_writer"."id") AND U0."published" >= (CAST(%s AS date)) AND U0."published" < (CAST(%s AS date)))) r
          WHERE r.ms_r0 >= (date_trunc('year', (CAST(%s AS date))::timestamp))::date AND r.ms_r0 < CAST(%s AS date)
          GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0 FROM (
          SELECT ms_r0, ms_t0, 1 AS ms_n
          FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_n
          FROM (
            SELECT DISTINCT (date_trunc('year', ((e.lo + n.n * 365))::timestamp))::date AS ms_r0
            FROM (
              SELECT (date_trunc('year', (CAST(%s AS date))::timestamp))::date AS lo, CAST(%s AS date) AS hi) e
            CROSS JOIN (
              SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
              FROM (
                SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
                SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
                SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
                SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
              WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
            WHERE (e.lo + n.n * 365) < e.hi) s JOIN (
            SELECT DISTINCT 1 AS one
            FROM g) o ON 1 = 1) u GROUP BY u.ms_r0) t
        ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 100) t), '}') AS ms_0
    FROM (
      SELECT COUNT(*) AS ms_t0, SUM(r.ms_r0) AS ms_t1, BOOL_OR(r.ms_r1) AS ms_t2
      FROM (
        SELECT U0."price" AS "ms_r0", U0."lendable" AS "ms_r1"
        FROM "library_volume" U0
        WHERE U0."writer_id" = ("library_writer"."id")) r) t), '}') AS "ms_0"
  FROM "library_writer"
  WHERE "library_writer"."name" = %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [datetime.date(1902, 5, 3), datetime.date(1906, 1, 3), datetime.date(1903, 5, 5), datetime.date(1905, 1, 1), datetime.date(1903, 5, 5), datetime.date(1905, 1, 1), 'No Volumes']
