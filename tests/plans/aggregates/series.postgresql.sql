-- statements, default: 2, rows: 3

SELECT concat('{"months":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"taken":', coalesce((to_json(t.ms_r0))::text, 'null'), '},"count":', t.ms_t0, ',"sum":{"fine":', CASE WHEN t.ms_t1 < 'NaN' THEN '"' || t.ms_t1 || '"' ELSE 'null' END, ',"allowed":', CASE WHEN t.ms_t2 IS NULL THEN 'null' ELSE concat('"', CASE WHEN extract(epoch from t.ms_t2) < 0 THEN '-' ELSE '' END, 'P', floor(abs(extract(epoch from t.ms_t2) - extract(year from t.ms_t2) * 21600) / 86400), 'DT', to_char(make_interval(secs => (abs(extract(epoch from t.ms_t2) - extract(year from t.ms_t2) * 21600) %% 86400)::float8), 'HH24"H"MI"M"SS'), CASE WHEN abs(extract(epoch from t.ms_t2) - extract(year from t.ms_t2) * 21600) %% 1 = 0 THEN '' ELSE '.' || lpad(round((abs(extract(epoch from t.ms_t2) - extract(year from t.ms_t2) * 21600) %% 1) * 1000000)::text, 6, '0') END, 'S"') END, '},"avg":{"fine":', CASE WHEN t.ms_t3 < 'NaN' THEN '"' || t.ms_t3 || '"' ELSE 'null' END, '},"max":{"taken":', coalesce((to_json(t.ms_t4))::text, 'null'), '}}') AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, COUNT(*) AS ms_t0, SUM(r.ms_r1) AS ms_t1, SUM(r.ms_r2) AS ms_t2, ROUND(AVG(r.ms_r1), 6) AS ms_t3, MAX(r.ms_r3) AS ms_t4
      FROM (
        SELECT date_trunc('month', "library_borrowing"."taken", CAST(%s AS text)) AS "ms_r0", "library_borrowing"."fine" AS "ms_r1", "library_borrowing"."allowed" AS "ms_r2", "library_borrowing"."taken" AS "ms_r3"
        FROM "library_borrowing") r
      GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, CASE WHEN MAX(u.ms_n) IS NULL THEN CAST(0 AS DECIMAL(40, 2)) ELSE MAX(u.ms_t1) END AS ms_t1, CASE WHEN MAX(u.ms_n) IS NULL THEN interval '0' ELSE MAX(u.ms_t2) END AS ms_t2, CASE WHEN MAX(u.ms_n) IS NULL THEN CAST(0 AS DECIMAL(40, 6)) ELSE MAX(u.ms_t3) END AS ms_t3, MAX(u.ms_t4) AS ms_t4 FROM (
      SELECT ms_r0, ms_t0, ms_t1, ms_t2, ms_t3, ms_t4, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_t2, NULL AS ms_t3, NULL AS ms_t4, NULL AS ms_n
      FROM (
        SELECT DISTINCT date_trunc('month', (e.lo + n.n * interval '2419200 seconds'), CAST(%s AS text)) AS ms_r0
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
        WHERE (e.lo + n.n * interval '2419200 seconds') <= e.hi) s JOIN (
        SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 8) t), ',"weeks":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"taken":', coalesce((to_json(t.ms_r1))::text, 'null'), ',"patron":{"name":', coalesce((to_json(t.ms_r0::text))::text, 'null'), '}},"count":', t.ms_t0, ',"sum":{"fine":', CASE WHEN t.ms_t1 < 'NaN' THEN '"' || t.ms_t1 || '"' ELSE 'null' END, '}}') AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, r.ms_r1, COUNT(*) AS ms_t0, SUM(r.ms_r2) AS ms_t1
      FROM (
        SELECT "library_patron"."name" AS "ms_r0", date_trunc('week', "library_borrowing"."taken", CAST(%s AS text)) AS "ms_r1", "library_borrowing"."fine" AS "ms_r2"
        FROM "library_borrowing"
        INNER JOIN "library_patron" ON ("library_borrowing"."patron_id" = "library_patron"."id")) r
      GROUP BY r.ms_r0, r.ms_r1) SELECT u.ms_r1, u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, MAX(u.ms_t1) AS ms_t1 FROM (
      SELECT ms_r1, ms_r0, ms_t0, ms_t1, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r1, o.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_n
      FROM (
        SELECT DISTINCT date_trunc('week', (e.lo + n.n * interval '518400 seconds'), CAST(%s AS text)) AS ms_r1
        FROM (
          SELECT MIN(ms_r1) AS lo, MAX(ms_r1) AS hi
          FROM g) e
        CROSS JOIN (
          SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
          FROM (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
          WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
        WHERE (e.lo + n.n * interval '518400 seconds') <= e.hi) s JOIN (
        SELECT DISTINCT ms_r0
        FROM g) o ON 1 = 1) u GROUP BY u.ms_r1, u.ms_r0) t
    ORDER BY t.ms_r1 ASC, t.ms_r0 ASC NULLS LAST LIMIT 6) t), '}');
-- with ['UTC', 'UTC', 'UTC', 'UTC']

SELECT concat('{"years":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"published":', coalesce((to_json(t.ms_r0))::text, 'null'), '},"count":', t.ms_t0, ',"avg":{"pages":', CASE WHEN t.ms_t1 BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN (t.ms_t1)::text ELSE 'null' END, '},"any":{"lendable":', coalesce(((t.ms_t2)::text)::text, 'null'), '}}') AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, COUNT(*) AS ms_t0, AVG(CAST(r.ms_r1 AS double precision)) AS ms_t1, BOOL_OR(r.ms_r2) AS ms_t2
      FROM (
        SELECT (date_trunc('year', ("library_volume"."published")::timestamp))::date AS "ms_r0", "library_volume"."pages" AS "ms_r1", "library_volume"."lendable" AS "ms_r2"
        FROM "library_volume") r
      GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, CASE WHEN MAX(u.ms_n) IS NULL THEN 0e0 ELSE MAX(u.ms_t1) END AS ms_t1, BOOL_OR(u.ms_t2) AS ms_t2 FROM (
      SELECT ms_r0, ms_t0, ms_t1, ms_t2, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_t2, NULL AS ms_n
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
    WHERE t.ms_t0 < %s
    ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 5) t), '}');
-- with [Int8(2)]

-- statements, default: 2, rows: 3

SELECT concat('{"months":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"taken":', coalesce((to_json(t.ms_r0))::text, 'null'), '},"count":', t.ms_t0, ',"sum":{"fine":', CASE WHEN t.ms_t1 < 'NaN' THEN '"' || t.ms_t1 || '"' ELSE 'null' END, ',"allowed":', CASE WHEN t.ms_t2 IS NULL THEN 'null' ELSE concat('"', CASE WHEN extract(epoch from t.ms_t2) < 0 THEN '-' ELSE '' END, 'P', floor(abs(extract(epoch from t.ms_t2) - extract(year from t.ms_t2) * 21600) / 86400), 'DT', to_char(make_interval(secs => (abs(extract(epoch from t.ms_t2) - extract(year from t.ms_t2) * 21600) %% 86400)::float8), 'HH24"H"MI"M"SS'), CASE WHEN abs(extract(epoch from t.ms_t2) - extract(year from t.ms_t2) * 21600) %% 1 = 0 THEN '' ELSE '.' || lpad(round((abs(extract(epoch from t.ms_t2) - extract(year from t.ms_t2) * 21600) %% 1) * 1000000)::text, 6, '0') END, 'S"') END, '},"avg":{"fine":', CASE WHEN t.ms_t3 < 'NaN' THEN '"' || t.ms_t3 || '"' ELSE 'null' END, '},"max":{"taken":', coalesce((to_json(t.ms_t4))::text, 'null'), '}}') AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, COUNT(*) AS ms_t0, SUM(r.ms_r1) AS ms_t1, SUM(r.ms_r2) AS ms_t2, ROUND(AVG(r.ms_r1), 6) AS ms_t3, MAX(r.ms_r3) AS ms_t4
      FROM (
        SELECT date_trunc('month', "library_borrowing"."taken", CAST(%s AS text)) AS "ms_r0", "library_borrowing"."fine" AS "ms_r1", "library_borrowing"."allowed" AS "ms_r2", "library_borrowing"."taken" AS "ms_r3"
        FROM "library_borrowing"
        WHERE ("library_borrowing"."taken" >= (CAST(%s AS timestamptz)) AND "library_borrowing"."taken" < (CAST(%s AS timestamptz)))) r
      WHERE r.ms_r0 >= date_trunc('month', CAST(%s AS timestamptz), CAST(%s AS text)) AND r.ms_r0 < CAST(%s AS timestamptz)
      GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, CASE WHEN MAX(u.ms_n) IS NULL THEN CAST(0 AS DECIMAL(40, 2)) ELSE MAX(u.ms_t1) END AS ms_t1, CASE WHEN MAX(u.ms_n) IS NULL THEN interval '0' ELSE MAX(u.ms_t2) END AS ms_t2, CASE WHEN MAX(u.ms_n) IS NULL THEN CAST(0 AS DECIMAL(40, 6)) ELSE MAX(u.ms_t3) END AS ms_t3, MAX(u.ms_t4) AS ms_t4 FROM (
      SELECT ms_r0, ms_t0, ms_t1, ms_t2, ms_t3, ms_t4, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_t2, NULL AS ms_t3, NULL AS ms_t4, NULL AS ms_n
      FROM (
        SELECT DISTINCT date_trunc('month', (e.lo + n.n * interval '2419200 seconds'), CAST(%s AS text)) AS ms_r0
        FROM (
          SELECT date_trunc('month', CAST(%s AS timestamptz), CAST(%s AS text)) AS lo, CAST(%s AS timestamptz) AS hi) e
        CROSS JOIN (
          SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
          FROM (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
          WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
        WHERE (e.lo + n.n * interval '2419200 seconds') < e.hi) s JOIN (
        SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 8) t), ',"weeks":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"taken":', coalesce((to_json(t.ms_r1))::text, 'null'), ',"patron":{"name":', coalesce((to_json(t.ms_r0::text))::text, 'null'), '}},"count":', t.ms_t0, ',"sum":{"fine":', CASE WHEN t.ms_t1 < 'NaN' THEN '"' || t.ms_t1 || '"' ELSE 'null' END, '}}') AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, r.ms_r1, COUNT(*) AS ms_t0, SUM(r.ms_r2) AS ms_t1
      FROM (
        SELECT "library_patron"."name" AS "ms_r0", date_trunc('week', "library_borrowing"."taken", CAST(%s AS text)) AS "ms_r1", "library_borrowing"."fine" AS "ms_r2"
        FROM "library_borrowing"
        INNER JOIN "library_patron" ON ("library_borrowing"."patron_id" = "library_patron"."id")) r
      GROUP BY r.ms_r0, r.ms_r1) SELECT u.ms_r1, u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, MAX(u.ms_t1) AS ms_t1 FROM (
      SELECT ms_r1, ms_r0, ms_t0, ms_t1, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r1, o.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_n
      FROM (
        SELECT DISTINCT date_trunc('week', (e.lo + n.n * interval '518400 seconds'), CAST(%s AS text)) AS ms_r1
        FROM (
          SELECT MIN(ms_r1) AS lo, MAX(ms_r1) AS hi
          FROM g) e
        CROSS JOIN (
          SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
          FROM (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
          WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
        WHERE (e.lo + n.n * interval '518400 seconds') <= e.hi) s JOIN (
        SELECT DISTINCT ms_r0
        FROM g) o ON 1 = 1) u GROUP BY u.ms_r1, u.ms_r0) t
    ORDER BY t.ms_r1 ASC, t.ms_r0 ASC NULLS LAST LIMIT 6) t), '}');
-- with ['UTC', datetime.datetime(2020, 5, 14, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='UTC')), datetime.datetime(2021, 1, 25, 0, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2020, 6, 15, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='UTC')), 'UTC', datetime.datetime(2020, 12, 24, 0, 0, tzinfo=datetime.timezone.utc), 'UTC', datetime.datetime(2020, 6, 15, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='UTC')), 'UTC', datetime.datetime(2020, 12, 24, 0, 0, tzinfo=datetime.timezone.utc), 'UTC', 'UTC']

SELECT concat('{"years":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"published":', coalesce((to_json(t.ms_r0))::text, 'null'), '},"count":', t.ms_t0, ',"avg":{"pages":', CASE WHEN t.ms_t1 BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN (t.ms_t1)::text ELSE 'null' END, '},"any":{"lendable":', coalesce(((t.ms_t2)::text)::text, 'null'), '}}') AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, COUNT(*) AS ms_t0, AVG(CAST(r.ms_r1 AS double precision)) AS ms_t1, BOOL_OR(r.ms_r2) AS ms_t2
      FROM (
        SELECT (date_trunc('year', ("library_volume"."published")::timestamp))::date AS "ms_r0", "library_volume"."pages" AS "ms_r1", "library_volume"."lendable" AS "ms_r2"
        FROM "library_volume") r
      GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, CASE WHEN MAX(u.ms_n) IS NULL THEN 0e0 ELSE MAX(u.ms_t1) END AS ms_t1, BOOL_OR(u.ms_t2) AS ms_t2 FROM (
      SELECT ms_r0, ms_t0, ms_t1, ms_t2, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_t2, NULL AS ms_n
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
    WHERE t.ms_t0 < %s
    ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 5) t), '}');
-- with [Int8(2)]

-- statements, default: 2, rows: 3

SELECT concat('{"months":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"taken":', coalesce((to_json(t.ms_r0))::text, 'null'), '},"count":', t.ms_t0, ',"sum":{"fine":', CASE WHEN t.ms_t1 < 'NaN' THEN '"' || t.ms_t1 || '"' ELSE 'null' END, ',"allowed":', CASE WHEN t.ms_t2 IS NULL THEN 'null' ELSE concat('"', CASE WHEN extract(epoch from t.ms_t2) < 0 THEN '-' ELSE '' END, 'P', floor(abs(extract(epoch from t.ms_t2) - extract(year from t.ms_t2) * 21600) / 86400), 'DT', to_char(make_interval(secs => (abs(extract(epoch from t.ms_t2) - extract(year from t.ms_t2) * 21600) %% 86400)::float8), 'HH24"H"MI"M"SS'), CASE WHEN abs(extract(epoch from t.ms_t2) - extract(year from t.ms_t2) * 21600) %% 1 = 0 THEN '' ELSE '.' || lpad(round((abs(extract(epoch from t.ms_t2) - extract(year from t.ms_t2) * 21600) %% 1) * 1000000)::text, 6, '0') END, 'S"') END, '},"avg":{"fine":', CASE WHEN t.ms_t3 < 'NaN' THEN '"' || t.ms_t3 || '"' ELSE 'null' END, '},"max":{"taken":', coalesce((to_json(t.ms_t4))::text, 'null'), '}}') AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, COUNT(*) AS ms_t0, SUM(r.ms_r1) AS ms_t1, SUM(r.ms_r2) AS ms_t2, ROUND(AVG(r.ms_r1), 6) AS ms_t3, MAX(r.ms_r3) AS ms_t4
      FROM (
        SELECT date_trunc('month', "library_borrowing"."taken", CAST(%s AS text)) AS "ms_r0", "library_borrowing"."fine" AS "ms_r1", "library_borrowing"."allowed" AS "ms_r2", "library_borrowing"."taken" AS "ms_r3"
        FROM "library_borrowing"
        WHERE ("library_borrowing"."taken" >= (CAST(%s AS timestamptz)) AND "library_borrowing"."taken" < (CAST(%s AS timestamptz)))) r
      WHERE r.ms_r0 >= date_trunc('month', CAST(%s AS timestamptz), CAST(%s AS text)) AND r.ms_r0 < CAST(%s AS timestamptz)
      GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, CASE WHEN MAX(u.ms_n) IS NULL THEN CAST(0 AS DECIMAL(40, 2)) ELSE MAX(u.ms_t1) END AS ms_t1, CASE WHEN MAX(u.ms_n) IS NULL THEN interval '0' ELSE MAX(u.ms_t2) END AS ms_t2, CASE WHEN MAX(u.ms_n) IS NULL THEN CAST(0 AS DECIMAL(40, 6)) ELSE MAX(u.ms_t3) END AS ms_t3, MAX(u.ms_t4) AS ms_t4 FROM (
      SELECT ms_r0, ms_t0, ms_t1, ms_t2, ms_t3, ms_t4, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_t2, NULL AS ms_t3, NULL AS ms_t4, NULL AS ms_n
      FROM (
        SELECT DISTINCT date_trunc('month', (e.lo + n.n * interval '2419200 seconds'), CAST(%s AS text)) AS ms_r0
        FROM (
          SELECT date_trunc('month', CAST(%s AS timestamptz), CAST(%s AS text)) AS lo, CAST(%s AS timestamptz) AS hi) e
        CROSS JOIN (
          SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
          FROM (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
          WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
        WHERE (e.lo + n.n * interval '2419200 seconds') < e.hi) s JOIN (
        SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 8) t), ',"weeks":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"taken":', coalesce((to_json(t.ms_r1))::text, 'null'), ',"patron":{"name":', coalesce((to_json(t.ms_r0::text))::text, 'null'), '}},"count":', t.ms_t0, ',"sum":{"fine":', CASE WHEN t.ms_t1 < 'NaN' THEN '"' || t.ms_t1 || '"' ELSE 'null' END, '}}') AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, r.ms_r1, COUNT(*) AS ms_t0, SUM(r.ms_r2) AS ms_t1
      FROM (
        SELECT "library_patron"."name" AS "ms_r0", date_trunc('week', "library_borrowing"."taken", CAST(%s AS text)) AS "ms_r1", "library_borrowing"."fine" AS "ms_r2"
        FROM "library_borrowing"
        INNER JOIN "library_patron" ON ("library_borrowing"."patron_id" = "library_patron"."id")) r
      GROUP BY r.ms_r0, r.ms_r1) SELECT u.ms_r1, u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, MAX(u.ms_t1) AS ms_t1 FROM (
      SELECT ms_r1, ms_r0, ms_t0, ms_t1, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r1, o.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_n
      FROM (
        SELECT DISTINCT date_trunc('week', (e.lo + n.n * interval '518400 seconds'), CAST(%s AS text)) AS ms_r1
        FROM (
          SELECT MIN(ms_r1) AS lo, MAX(ms_r1) AS hi
          FROM g) e
        CROSS JOIN (
          SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
          FROM (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
          WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
        WHERE (e.lo + n.n * interval '518400 seconds') <= e.hi) s JOIN (
        SELECT DISTINCT ms_r0
        FROM g) o ON 1 = 1) u GROUP BY u.ms_r1, u.ms_r0) t
    ORDER BY t.ms_r1 ASC, t.ms_r0 ASC NULLS LAST LIMIT 6) t), '}');
-- with ['UTC', datetime.datetime(2030, 11, 30, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='UTC')), datetime.datetime(2031, 4, 2, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='UTC')), datetime.datetime(2031, 1, 1, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='UTC')), 'UTC', datetime.datetime(2031, 3, 1, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='UTC')), 'UTC', datetime.datetime(2031, 1, 1, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='UTC')), 'UTC', datetime.datetime(2031, 3, 1, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='UTC')), 'UTC', 'UTC']

SELECT concat('{"years":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"published":', coalesce((to_json(t.ms_r0))::text, 'null'), '},"count":', t.ms_t0, ',"avg":{"pages":', CASE WHEN t.ms_t1 BETWEEN -1.7976931348623157e308::float8 AND 1.7976931348623157e308::float8 THEN (t.ms_t1)::text ELSE 'null' END, '},"any":{"lendable":', coalesce(((t.ms_t2)::text)::text, 'null'), '}}') AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, COUNT(*) AS ms_t0, AVG(CAST(r.ms_r1 AS double precision)) AS ms_t1, BOOL_OR(r.ms_r2) AS ms_t2
      FROM (
        SELECT (date_trunc('year', ("library_volume"."published")::timestamp))::date AS "ms_r0", "library_volume"."pages" AS "ms_r1", "library_volume"."lendable" AS "ms_r2"
        FROM "library_volume") r
      GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, CASE WHEN MAX(u.ms_n) IS NULL THEN 0e0 ELSE MAX(u.ms_t1) END AS ms_t1, BOOL_OR(u.ms_t2) AS ms_t2 FROM (
      SELECT ms_r0, ms_t0, ms_t1, ms_t2, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_t2, NULL AS ms_n
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
    WHERE t.ms_t0 < %s
    ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 5) t), '}');
-- with [Int8(2)]
