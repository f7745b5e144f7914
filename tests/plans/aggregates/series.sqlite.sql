-- statements, default: 2, rows: 3

SELECT printf('{"months":%%s,"weeks":%%s}', (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"taken":%%s},"count":%%s,"sum":{"fine":%%s,"allowed":%%s},"avg":{"fine":%%s},"max":{"taken":%%s}}', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s+00:00"', replace(CASE WHEN instr(t.ms_r0, '.') THEN rtrim(t.ms_r0, '0') ELSE t.ms_r0 END, ' ', 'T')) END, t.ms_t0, CASE WHEN (CAST(t.ms_t1 AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', mainspring_decimal((CAST(t.ms_t1 AS NUMERIC)), 2, 16)) END, CASE WHEN t.ms_t2 IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%sP%%dDT%%02dH%%02dM%%02d%%sS', CASE WHEN t.ms_t2 < 0 THEN '-' ELSE '' END, abs(t.ms_t2) / 86400000000, abs(t.ms_t2) / 3600000000 %% 24, abs(t.ms_t2) / 60000000 %% 60, abs(t.ms_t2) / 1000000 %% 60, CASE WHEN abs(t.ms_t2) %% 1000000 = 0 THEN '' ELSE printf('.%%06d', abs(t.ms_t2) %% 1000000) END)) END, CASE WHEN (CAST(t.ms_t3 AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.6f', (CAST(t.ms_t3 AS NUMERIC)))) END, CASE WHEN t.ms_t4 IS NULL THEN 'null' ELSE printf('"%%s+00:00"', replace(CASE WHEN instr(t.ms_t4, '.') THEN rtrim(t.ms_t4, '0') ELSE t.ms_t4 END, ' ', 'T')) END) AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, COUNT(*) AS ms_t0, (CAST(SUM((CAST(r.ms_r1 AS NUMERIC))) AS NUMERIC)) AS ms_t1, SUM(r.ms_r2) AS ms_t2, (CAST(ROUND(AVG((CAST(r.ms_r1 AS NUMERIC))), 6) AS NUMERIC)) AS ms_t3, MAX(r.ms_r3) AS ms_t4
      FROM (
        SELECT mainspring_bucket('month', "library_borrowing"."taken", %s) AS "ms_r0", "library_borrowing"."fine" AS "ms_r1", "library_borrowing"."allowed" AS "ms_r2", "library_borrowing"."taken" AS "ms_r3"
        FROM "library_borrowing") r
      GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, CASE WHEN MAX(u.ms_n) IS NULL THEN CAST(0 AS DECIMAL(40, 2)) ELSE MAX(u.ms_t1) END AS ms_t1, CASE WHEN MAX(u.ms_n) IS NULL THEN 0 ELSE MAX(u.ms_t2) END AS ms_t2, CASE WHEN MAX(u.ms_n) IS NULL THEN CAST(0 AS DECIMAL(40, 6)) ELSE MAX(u.ms_t3) END AS ms_t3, MAX(u.ms_t4) AS ms_t4 FROM (
      SELECT ms_r0, ms_t0, ms_t1, ms_t2, ms_t3, ms_t4, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_t2, NULL AS ms_t3, NULL AS ms_t4, NULL AS ms_n
      FROM (
        SELECT DISTINCT mainspring_bucket('month', datetime(e.lo, (n.n * 2419200) || ' seconds'), %s) AS ms_r0
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
        WHERE datetime(e.lo, (n.n * 2419200) || ' seconds') <= e.hi) s JOIN (
        SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 8) t), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"taken":%%s,"patron":{"name":%%s}},"count":%%s,"sum":{"fine":%%s}}', CASE WHEN t.ms_r1 IS NULL THEN 'null' ELSE printf('"%%s+00:00"', replace(CASE WHEN instr(t.ms_r1, '.') THEN rtrim(t.ms_r1, '0') ELSE t.ms_r1 END, ' ', 'T')) END, coalesce(CAST(json_quote(CAST(t.ms_r0 AS TEXT)) AS TEXT), 'null'), t.ms_t0, CASE WHEN (CAST(t.ms_t1 AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', mainspring_decimal((CAST(t.ms_t1 AS NUMERIC)), 2, 16)) END) AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, r.ms_r1, COUNT(*) AS ms_t0, (CAST(SUM((CAST(r.ms_r2 AS NUMERIC))) AS NUMERIC)) AS ms_t1
      FROM (
        SELECT "library_patron"."name" AS "ms_r0", mainspring_bucket('week', "library_borrowing"."taken", %s) AS "ms_r1", "library_borrowing"."fine" AS "ms_r2"
        FROM "library_borrowing"
        INNER JOIN "library_patron" ON ("library_borrowing"."patron_id" = "library_patron"."id")) r
      GROUP BY r.ms_r0, r.ms_r1) SELECT u.ms_r1, u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, MAX(u.ms_t1) AS ms_t1 FROM (
      SELECT ms_r1, ms_r0, ms_t0, ms_t1, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r1, o.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_n
      FROM (
        SELECT DISTINCT mainspring_bucket('week', datetime(e.lo, (n.n * 518400) || ' seconds'), %s) AS ms_r1
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
        WHERE datetime(e.lo, (n.n * 518400) || ' seconds') <= e.hi) s JOIN (
        SELECT DISTINCT ms_r0
        FROM g) o ON 1 = 1) u GROUP BY u.ms_r1, u.ms_r0) t
    ORDER BY t.ms_r1 ASC, t.ms_r0 ASC NULLS LAST LIMIT 6) t));
-- with ['UTC', 'UTC', 'UTC', 'UTC']

SELECT printf('{"years":%%s}', (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"published":%%s},"count":%%s,"avg":{"pages":%%s},"any":{"lendable":%%s}}', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s"', t.ms_r0) END, t.ms_t0, CASE WHEN t.ms_t1 = CAST(printf('%%!.15g', t.ms_t1) AS REAL) AND abs(t.ms_t1) < 1e300 THEN printf('%%!.15g', t.ms_t1) ELSE mainspring_float(t.ms_t1) END, coalesce(CAST(CASE WHEN t.ms_t2 THEN 'true' WHEN NOT t.ms_t2 THEN 'false' END AS TEXT), 'null')) AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, COUNT(*) AS ms_t0, AVG(CAST(r.ms_r1 AS REAL)) AS ms_t1, MAX(r.ms_r2) AS ms_t2
      FROM (
        SELECT mainspring_bucket('year', "library_volume"."published", NULL) AS "ms_r0", "library_volume"."pages" AS "ms_r1", "library_volume"."lendable" AS "ms_r2"
        FROM "library_volume") r
      GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, CASE WHEN MAX(u.ms_n) IS NULL THEN 0e0 ELSE MAX(u.ms_t1) END AS ms_t1, MAX(u.ms_t2) AS ms_t2 FROM (
      SELECT ms_r0, ms_t0, ms_t1, ms_t2, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_t2, NULL AS ms_n
      FROM (
        SELECT DISTINCT mainspring_bucket('year', date(e.lo, (n.n * 365) || ' days'), NULL) AS ms_r0
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
        WHERE date(e.lo, (n.n * 365) || ' days') <= e.hi) s JOIN (
        SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
    WHERE t.ms_t0 < %s
    ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 5) t));
-- with [2]

-- statements, default: 2, rows: 3

SELECT printf('{"months":%%s,"weeks":%%s}', (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"taken":%%s},"count":%%s,"sum":{"fine":%%s,"allowed":%%s},"avg":{"fine":%%s},"max":{"taken":%%s}}', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s+00:00"', replace(CASE WHEN instr(t.ms_r0, '.') THEN rtrim(t.ms_r0, '0') ELSE t.ms_r0 END, ' ', 'T')) END, t.ms_t0, CASE WHEN (CAST(t.ms_t1 AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', mainspring_decimal((CAST(t.ms_t1 AS NUMERIC)), 2, 16)) END, CASE WHEN t.ms_t2 IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%sP%%dDT%%02dH%%02dM%%02d%%sS', CASE WHEN t.ms_t2 < 0 THEN '-' ELSE '' END, abs(t.ms_t2) / 86400000000, abs(t.ms_t2) / 3600000000 %% 24, abs(t.ms_t2) / 60000000 %% 60, abs(t.ms_t2) / 1000000 %% 60, CASE WHEN abs(t.ms_t2) %% 1000000 = 0 THEN '' ELSE printf('.%%06d', abs(t.ms_t2) %% 1000000) END)) END, CASE WHEN (CAST(t.ms_t3 AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.6f', (CAST(t.ms_t3 AS NUMERIC)))) END, CASE WHEN t.ms_t4 IS NULL THEN 'null' ELSE printf('"%%s+00:00"', replace(CASE WHEN instr(t.ms_t4, '.') THEN rtrim(t.ms_t4, '0') ELSE t.ms_t4 END, ' ', 'T')) END) AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, COUNT(*) AS ms_t0, (CAST(SUM((CAST(r.ms_r1 AS NUMERIC))) AS NUMERIC)) AS ms_t1, SUM(r.ms_r2) AS ms_t2, (CAST(ROUND(AVG((CAST(r.ms_r1 AS NUMERIC))), 6) AS NUMERIC)) AS ms_t3, MAX(r.ms_r3) AS ms_t4
      FROM (
        SELECT mainspring_bucket('month', "library_borrowing"."taken", %s) AS "ms_r0", "library_borrowing"."fine" AS "ms_r1", "library_borrowing"."allowed" AS "ms_r2", "library_borrowing"."taken" AS "ms_r3"
        FROM "library_borrowing"
        WHERE ("library_borrowing"."taken" >= (%s) AND "library_borrowing"."taken" < (%s))) r
      WHERE r.ms_r0 >= mainspring_bucket('month', %s, %s) AND r.ms_r0 < %s
      GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, CASE WHEN MAX(u.ms_n) IS NULL THEN CAST(0 AS DECIMAL(40, 2)) ELSE MAX(u.ms_t1) END AS ms_t1, CASE WHEN MAX(u.ms_n) IS NULL THEN 0 ELSE MAX(u.ms_t2) END AS ms_t2, CASE WHEN MAX(u.ms_n) IS NULL THEN CAST(0 AS DECIMAL(40, 6)) ELSE MAX(u.ms_t3) END AS ms_t3, MAX(u.ms_t4) AS ms_t4 FROM (
      SELECT ms_r0, ms_t0, ms_t1, ms_t2, ms_t3, ms_t4, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_t2, NULL AS ms_t3, NULL AS ms_t4, NULL AS ms_n
      FROM (
        SELECT DISTINCT mainspring_bucket('month', datetime(e.lo, (n.n * 2419200) || ' seconds'), %s) AS ms_r0
        FROM (
          SELECT mainspring_bucket('month', %s, %s) AS lo, %s AS hi) e
        CROSS JOIN (
          SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
          FROM (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
          WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
        WHERE datetime(e.lo, (n.n * 2419200) || ' seconds') < e.hi) s JOIN (
        SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 8) t), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"taken":%%s,"patron":{"name":%%s}},"count":%%s,"sum":{"fine":%%s}}', CASE WHEN t.ms_r1 IS NULL THEN 'null' ELSE printf('"%%s+00:00"', replace(CASE WHEN instr(t.ms_r1, '.') THEN rtrim(t.ms_r1, '0') ELSE t.ms_r1 END, ' ', 'T')) END, coalesce(CAST(json_quote(CAST(t.ms_r0 AS TEXT)) AS TEXT), 'null'), t.ms_t0, CASE WHEN (CAST(t.ms_t1 AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', mainspring_decimal((CAST(t.ms_t1 AS NUMERIC)), 2, 16)) END) AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, r.ms_r1, COUNT(*) AS ms_t0, (CAST(SUM((CAST(r.ms_r2 AS NUMERIC))) AS NUMERIC)) AS ms_t1
      FROM (
        SELECT "library_patron"."name" AS "ms_r0", mainspring_bucket('week', "library_borrowing"."taken", %s) AS "ms_r1", "library_borrowing"."fine" AS "ms_r2"
        FROM "library_borrowing"
        INNER JOIN "library_patron" ON ("library_borrowing"."patron_id" = "library_patron"."id")) r
      GROUP BY r.ms_r0, r.ms_r1) SELECT u.ms_r1, u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, MAX(u.ms_t1) AS ms_t1 FROM (
      SELECT ms_r1, ms_r0, ms_t0, ms_t1, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r1, o.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_n
      FROM (
        SELECT DISTINCT mainspring_bucket('week', datetime(e.lo, (n.n * 518400) || ' seconds'), %s) AS ms_r1
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
        WHERE datetime(e.lo, (n.n * 518400) || ' seconds') <= e.hi) s JOIN (
        SELECT DISTINCT ms_r0
        FROM g) o ON 1 = 1) u GROUP BY u.ms_r1, u.ms_r0) t
    ORDER BY t.ms_r1 ASC, t.ms_r0 ASC NULLS LAST LIMIT 6) t));
-- with ['UTC', '2020-05-14 00:00:00', '2021-01-25 00:00:00', '2020-06-15 00:00:00', 'UTC', '2020-12-24 00:00:00', 'UTC', '2020-06-15 00:00:00', 'UTC', '2020-12-24 00:00:00', 'UTC', 'UTC']

SELECT printf('{"years":%%s}', (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"published":%%s},"count":%%s,"avg":{"pages":%%s},"any":{"lendable":%%s}}', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s"', t.ms_r0) END, t.ms_t0, CASE WHEN t.ms_t1 = CAST(printf('%%!.15g', t.ms_t1) AS REAL) AND abs(t.ms_t1) < 1e300 THEN printf('%%!.15g', t.ms_t1) ELSE mainspring_float(t.ms_t1) END, coalesce(CAST(CASE WHEN t.ms_t2 THEN 'true' WHEN NOT t.ms_t2 THEN 'false' END AS TEXT), 'null')) AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, COUNT(*) AS ms_t0, AVG(CAST(r.ms_r1 AS REAL)) AS ms_t1, MAX(r.ms_r2) AS ms_t2
      FROM (
        SELECT mainspring_bucket('year', "library_volume"."published", NULL) AS "ms_r0", "library_volume"."pages" AS "ms_r1", "library_volume"."lendable" AS "ms_r2"
        FROM "library_volume") r
      GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, CASE WHEN MAX(u.ms_n) IS NULL THEN 0e0 ELSE MAX(u.ms_t1) END AS ms_t1, MAX(u.ms_t2) AS ms_t2 FROM (
      SELECT ms_r0, ms_t0, ms_t1, ms_t2, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_t2, NULL AS ms_n
      FROM (
        SELECT DISTINCT mainspring_bucket('year', date(e.lo, (n.n * 365) || ' days'), NULL) AS ms_r0
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
        WHERE date(e.lo, (n.n * 365) || ' days') <= e.hi) s JOIN (
        SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
    WHERE t.ms_t0 < %s
    ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 5) t));
-- with [2]

-- statements, default: 2, rows: 3

SELECT printf('{"months":%%s,"weeks":%%s}', (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"taken":%%s},"count":%%s,"sum":{"fine":%%s,"allowed":%%s},"avg":{"fine":%%s},"max":{"taken":%%s}}', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s+00:00"', replace(CASE WHEN instr(t.ms_r0, '.') THEN rtrim(t.ms_r0, '0') ELSE t.ms_r0 END, ' ', 'T')) END, t.ms_t0, CASE WHEN (CAST(t.ms_t1 AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', mainspring_decimal((CAST(t.ms_t1 AS NUMERIC)), 2, 16)) END, CASE WHEN t.ms_t2 IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%sP%%dDT%%02dH%%02dM%%02d%%sS', CASE WHEN t.ms_t2 < 0 THEN '-' ELSE '' END, abs(t.ms_t2) / 86400000000, abs(t.ms_t2) / 3600000000 %% 24, abs(t.ms_t2) / 60000000 %% 60, abs(t.ms_t2) / 1000000 %% 60, CASE WHEN abs(t.ms_t2) %% 1000000 = 0 THEN '' ELSE printf('.%%06d', abs(t.ms_t2) %% 1000000) END)) END, CASE WHEN (CAST(t.ms_t3 AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.6f', (CAST(t.ms_t3 AS NUMERIC)))) END, CASE WHEN t.ms_t4 IS NULL THEN 'null' ELSE printf('"%%s+00:00"', replace(CASE WHEN instr(t.ms_t4, '.') THEN rtrim(t.ms_t4, '0') ELSE t.ms_t4 END, ' ', 'T')) END) AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, COUNT(*) AS ms_t0, (CAST(SUM((CAST(r.ms_r1 AS NUMERIC))) AS NUMERIC)) AS ms_t1, SUM(r.ms_r2) AS ms_t2, (CAST(ROUND(AVG((CAST(r.ms_r1 AS NUMERIC))), 6) AS NUMERIC)) AS ms_t3, MAX(r.ms_r3) AS ms_t4
      FROM (
        SELECT mainspring_bucket('month', "library_borrowing"."taken", %s) AS "ms_r0", "library_borrowing"."fine" AS "ms_r1", "library_borrowing"."allowed" AS "ms_r2", "library_borrowing"."taken" AS "ms_r3"
        FROM "library_borrowing"
        WHERE ("library_borrowing"."taken" >= (%s) AND "library_borrowing"."taken" < (%s))) r
      WHERE r.ms_r0 >= mainspring_bucket('month', %s, %s) AND r.ms_r0 < %s
      GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, CASE WHEN MAX(u.ms_n) IS NULL THEN CAST(0 AS DECIMAL(40, 2)) ELSE MAX(u.ms_t1) END AS ms_t1, CASE WHEN MAX(u.ms_n) IS NULL THEN 0 ELSE MAX(u.ms_t2) END AS ms_t2, CASE WHEN MAX(u.ms_n) IS NULL THEN CAST(0 AS DECIMAL(40, 6)) ELSE MAX(u.ms_t3) END AS ms_t3, MAX(u.ms_t4) AS ms_t4 FROM (
      SELECT ms_r0, ms_t0, ms_t1, ms_t2, ms_t3, ms_t4, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_t2, NULL AS ms_t3, NULL AS ms_t4, NULL AS ms_n
      FROM (
        SELECT DISTINCT mainspring_bucket('month', datetime(e.lo, (n.n * 2419200) || ' seconds'), %s) AS ms_r0
        FROM (
          SELECT mainspring_bucket('month', %s, %s) AS lo, %s AS hi) e
        CROSS JOIN (
          SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
          FROM (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
          WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
        WHERE datetime(e.lo, (n.n * 2419200) || ' seconds') < e.hi) s JOIN (
        SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 8) t), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"taken":%%s,"patron":{"name":%%s}},"count":%%s,"sum":{"fine":%%s}}', CASE WHEN t.ms_r1 IS NULL THEN 'null' ELSE printf('"%%s+00:00"', replace(CASE WHEN instr(t.ms_r1, '.') THEN rtrim(t.ms_r1, '0') ELSE t.ms_r1 END, ' ', 'T')) END, coalesce(CAST(json_quote(CAST(t.ms_r0 AS TEXT)) AS TEXT), 'null'), t.ms_t0, CASE WHEN (CAST(t.ms_t1 AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', mainspring_decimal((CAST(t.ms_t1 AS NUMERIC)), 2, 16)) END) AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, r.ms_r1, COUNT(*) AS ms_t0, (CAST(SUM((CAST(r.ms_r2 AS NUMERIC))) AS NUMERIC)) AS ms_t1
      FROM (
        SELECT "library_patron"."name" AS "ms_r0", mainspring_bucket('week', "library_borrowing"."taken", %s) AS "ms_r1", "library_borrowing"."fine" AS "ms_r2"
        FROM "library_borrowing"
        INNER JOIN "library_patron" ON ("library_borrowing"."patron_id" = "library_patron"."id")) r
      GROUP BY r.ms_r0, r.ms_r1) SELECT u.ms_r1, u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, MAX(u.ms_t1) AS ms_t1 FROM (
      SELECT ms_r1, ms_r0, ms_t0, ms_t1, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r1, o.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_n
      FROM (
        SELECT DISTINCT mainspring_bucket('week', datetime(e.lo, (n.n * 518400) || ' seconds'), %s) AS ms_r1
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
        WHERE datetime(e.lo, (n.n * 518400) || ' seconds') <= e.hi) s JOIN (
        SELECT DISTINCT ms_r0
        FROM g) o ON 1 = 1) u GROUP BY u.ms_r1, u.ms_r0) t
    ORDER BY t.ms_r1 ASC, t.ms_r0 ASC NULLS LAST LIMIT 6) t));
-- with ['UTC', '2030-11-30 00:00:00', '2031-04-02 00:00:00', '2031-01-01 00:00:00', 'UTC', '2031-03-01 00:00:00', 'UTC', '2031-01-01 00:00:00', 'UTC', '2031-03-01 00:00:00', 'UTC', 'UTC']

SELECT printf('{"years":%%s}', (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"published":%%s},"count":%%s,"avg":{"pages":%%s},"any":{"lendable":%%s}}', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s"', t.ms_r0) END, t.ms_t0, CASE WHEN t.ms_t1 = CAST(printf('%%!.15g', t.ms_t1) AS REAL) AND abs(t.ms_t1) < 1e300 THEN printf('%%!.15g', t.ms_t1) ELSE mainspring_float(t.ms_t1) END, coalesce(CAST(CASE WHEN t.ms_t2 THEN 'true' WHEN NOT t.ms_t2 THEN 'false' END AS TEXT), 'null')) AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, COUNT(*) AS ms_t0, AVG(CAST(r.ms_r1 AS REAL)) AS ms_t1, MAX(r.ms_r2) AS ms_t2
      FROM (
        SELECT mainspring_bucket('year', "library_volume"."published", NULL) AS "ms_r0", "library_volume"."pages" AS "ms_r1", "library_volume"."lendable" AS "ms_r2"
        FROM "library_volume") r
      GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, CASE WHEN MAX(u.ms_n) IS NULL THEN 0e0 ELSE MAX(u.ms_t1) END AS ms_t1, MAX(u.ms_t2) AS ms_t2 FROM (
      SELECT ms_r0, ms_t0, ms_t1, ms_t2, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_t2, NULL AS ms_n
      FROM (
        SELECT DISTINCT mainspring_bucket('year', date(e.lo, (n.n * 365) || ' days'), NULL) AS ms_r0
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
        WHERE date(e.lo, (n.n * 365) || ' days') <= e.hi) s JOIN (
        SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
    WHERE t.ms_t0 < %s
    ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 5) t));
-- with [2]
