-- statements, default: 7, rows: 11

SELECT (
  SELECT printf('{"count":%%s,"sum":{"pages":%%s,"sold":%%s,"price":%%s,"rating":%%s},"avg":{"pages":%%s,"price":%%s},"min":{"title":%%s,"published":%%s},"stddev":{"pages":%%s},"all":{"lendable":%%s},"countDistinct":%%s,"groups":%%s,"filled":%%s,"gaps":%%s}', t.ms_t0, CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE printf('"%%s"', t.ms_t1) END, CASE WHEN t.ms_t2 IS NULL THEN 'null' ELSE printf('"%%s"', t.ms_t2) END, CASE WHEN (CAST(t.ms_t3 AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', mainspring_decimal((CAST(t.ms_t3 AS NUMERIC)), 2, 18)) END, CASE WHEN t.ms_t4 = CAST(printf('%%!.15g', t.ms_t4) AS REAL) AND abs(t.ms_t4) < 1e300 THEN printf('%%!.15g', t.ms_t4) ELSE mainspring_float(t.ms_t4) END, CASE WHEN t.ms_t5 = CAST(printf('%%!.15g', t.ms_t5) AS REAL) AND abs(t.ms_t5) < 1e300 THEN printf('%%!.15g', t.ms_t5) ELSE mainspring_float(t.ms_t5) END, CASE WHEN (CAST(t.ms_t6 AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.6f', (CAST(t.ms_t6 AS NUMERIC)))) END, coalesce(CAST(json_quote(CAST(t.ms_t7 AS TEXT)) AS TEXT), 'null'), CASE WHEN t.ms_t8 IS NULL THEN 'null' ELSE printf('"%%s"', t.ms_t8) END, CASE WHEN t.ms_t9 = CAST(printf('%%!.15g', t.ms_t9) AS REAL) AND abs(t.ms_t9) < 1e300 THEN printf('%%!.15g', t.ms_t9) ELSE mainspring_float(t.ms_t9) END, coalesce(CAST(CASE WHEN t.ms_t10 THEN 'true' WHEN NOT t.ms_t10 THEN 'false' END AS TEXT), 'null'), t.ms_t11, (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"count":%%s}', t.ms_t0) AS ms_0
      FROM (
        SELECT r.ms_r0, COUNT(*) AS ms_t0
        FROM (
          SELECT "library_volume"."lendable" AS "ms_r0"
          FROM "library_volume"
          WHERE "library_volume"."pages" < %s) r
        GROUP BY r.ms_r0) t
      ORDER BY t.ms_r0 ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"key":{"published":%%s},"count":%%s,"sum":{"price":%%s,"pages":%%s,"rating":%%s},"max":{"pages":%%s,"title":%%s}}', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s"', t.ms_r0) END, t.ms_t0, CASE WHEN (CAST(t.ms_t1 AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', mainspring_decimal((CAST(t.ms_t1 AS NUMERIC)), 2, 18)) END, CASE WHEN t.ms_t2 IS NULL THEN 'null' ELSE printf('"%%s"', t.ms_t2) END, CASE WHEN t.ms_t3 = CAST(printf('%%!.15g', t.ms_t3) AS REAL) AND abs(t.ms_t3) < 1e300 THEN printf('%%!.15g', t.ms_t3) ELSE mainspring_float(t.ms_t3) END, coalesce(CAST(t.ms_t4 AS TEXT), 'null'), coalesce(CAST(json_quote(CAST(t.ms_t5 AS TEXT)) AS TEXT), 'null')) AS ms_0
      FROM (WITH g AS (
        SELECT r.ms_r0, COUNT(*) AS ms_t0, (CAST(SUM((CAST(r.ms_r1 AS NUMERIC))) AS NUMERIC)) AS ms_t1, SUM(r.ms_r2) AS ms_t2, SUM(r.ms_r3) AS ms_t3, MAX(r.ms_r2) AS ms_t4, MAX(r.ms_r4) AS ms_t5
        FROM (
          SELECT mainspring_bucket('year', "library_volume"."published", NULL) AS "ms_r0", "library_volume"."price" AS "ms_r1", "library_volume"."pages" AS "ms_r2", "library_volume"."rating" AS "ms_r3", "library_volume"."title" AS "ms_r4"
          FROM "library_volume"
          WHERE ("library_volume"."pages" < %s AND "library_volume"."published" >= (%s) AND "library_volume"."published" < (%s))) r
        WHERE r.ms_r0 >= mainspring_bucket('year', %s, NULL) AND r.ms_r0 < %s
        GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0, CASE WHEN MAX(u.ms_n) IS NULL THEN CAST(0 AS DECIMAL(40, 2)) ELSE MAX(u.ms_t1) END AS ms_t1, CASE WHEN MAX(u.ms_n) IS NULL THEN 0 ELSE MAX(u.ms_t2) END AS ms_t2, CASE WHEN MAX(u.ms_n) IS NULL THEN 0e0 ELSE MAX(u.ms_t3) END AS ms_t3, CASE WHEN MAX(u.ms_n) IS NULL THEN 0 ELSE MAX(u.ms_t4) END AS ms_t4, MAX(u.ms_t5) AS ms_t5 FROM (
        SELECT ms_r0, ms_t0, ms_t1, ms_t2, ms_t3, ms_t4, ms_t5, 1 AS ms_n
        FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_t1, NULL AS ms_t2, NULL AS ms_t3, NULL AS ms_t4, NULL AS ms_t5, NULL AS ms_n
        FROM (
          SELECT DISTINCT mainspring_bucket('year', date(e.lo, (n.n * 365) || ' days'), NULL) AS ms_r0
          FROM (
            SELECT mainspring_bucket('year', %s, NULL) AS lo, %s AS hi) e
          CROSS JOIN (
            SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
            FROM (
              SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
              SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
              SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
              SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
            WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
          WHERE date(e.lo, (n.n * 365) || ' days') < e.hi) s JOIN (
          SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
      ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"count":%%s}', t.ms_t0) AS ms_0
      FROM (WITH g AS (
        SELECT r.ms_r0, COUNT(*) AS ms_t0
        FROM (
          SELECT mainspring_bucket('year', "library_volume"."published", NULL) AS "ms_r0"
          FROM "library_volume"
          WHERE "library_volume"."pages" < %s) r
        GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0 FROM (
        SELECT ms_r0, ms_t0, 1 AS ms_n
        FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_n
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
      ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 100) t)) AS ms_0
  FROM (
    SELECT COUNT(*) AS ms_t0, SUM(r.ms_r0) AS ms_t1, SUM(r.ms_r1) AS ms_t2, (CAST(SUM((CAST(r.ms_r2 AS NUMERIC))) AS NUMERIC)) AS ms_t3, SUM(r.ms_r3) AS ms_t4, AVG(CAST(r.ms_r0 AS REAL)) AS ms_t5, (CAST(ROUND(AVG((CAST(r.ms_r2 AS NUMERIC))), 6) AS NUMERIC)) AS ms_t6, MIN(r.ms_r4) AS ms_t7, MIN(r.ms_r5) AS ms_t8, mainspring_STDDEV_SAMP(CAST(r.ms_r0 AS REAL)) AS ms_t9, MIN(r.ms_r6) AS ms_t10, COUNT(DISTINCT r.ms_r4) AS ms_t11
    FROM (
      SELECT "library_volume"."pages" AS "ms_r0", "library_volume"."sold" AS "ms_r1", "library_volume"."price" AS "ms_r2", "library_volume"."rating" AS "ms_r3", "library_volume"."title" AS "ms_r4", "library_volume"."published" AS "ms_r5", "library_volume"."lendable" AS "ms_r6"
      FROM "library_volume"
      WHERE "library_volume"."pages" < %s) r) t);
-- with [0, 0, '1902-05-03', '1906-01-03', '1903-05-05', '1905-01-01', '1903-05-05', '1905-01-01', 0, 0]

SELECT (
  SELECT printf('{"count":%%s,"max":{"pages":%%s},"groups":%%s}', t.ms_t0, coalesce(CAST(t.ms_t1 AS TEXT), 'null'), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"count":%%s}', t.ms_t0) AS ms_0
      FROM (
        SELECT r.ms_r0, COUNT(*) AS ms_t0
        FROM (
          SELECT "library_volume"."pages" AS "ms_r0"
          FROM "library_volume") r
        GROUP BY r.ms_r0) t
      ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 100) t)) AS ms_0
  FROM (
    SELECT COUNT(*) AS ms_t0, MAX(r.ms_r0) AS ms_t1
    FROM (
      SELECT "library_volume"."pages" AS "ms_r0"
      FROM "library_volume") r) t);

SELECT (
  SELECT printf('{"count":%%s,"sum":{"bonus":%%s},"avg":{"bonus":%%s},"variance":{"bonus":%%s,"wage":%%s},"variancePop":{"wage":%%s}}', t.ms_t0, CASE WHEN (CAST(t.ms_t1 AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', mainspring_decimal((CAST(t.ms_t1 AS NUMERIC)), 2, 18)) END, CASE WHEN (CAST(t.ms_t2 AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.6f', (CAST(t.ms_t2 AS NUMERIC)))) END, CASE WHEN t.ms_t3 = CAST(printf('%%!.15g', t.ms_t3) AS REAL) AND abs(t.ms_t3) < 1e300 THEN printf('%%!.15g', t.ms_t3) ELSE mainspring_float(t.ms_t3) END, CASE WHEN t.ms_t4 = CAST(printf('%%!.15g', t.ms_t4) AS REAL) AND abs(t.ms_t4) < 1e300 THEN printf('%%!.15g', t.ms_t4) ELSE mainspring_float(t.ms_t4) END, CASE WHEN t.ms_t5 = CAST(printf('%%!.15g', t.ms_t5) AS REAL) AND abs(t.ms_t5) < 1e300 THEN printf('%%!.15g', t.ms_t5) ELSE mainspring_float(t.ms_t5) END) AS ms_0
  FROM (
    SELECT COUNT(*) AS ms_t0, (CAST(SUM((CAST(r.ms_r0 AS NUMERIC))) AS NUMERIC)) AS ms_t1, (CAST(ROUND(AVG((CAST(r.ms_r0 AS NUMERIC))), 6) AS NUMERIC)) AS ms_t2, mainspring_VAR_SAMP(CAST((CAST(r.ms_r0 AS NUMERIC)) AS REAL)) AS ms_t3, mainspring_VAR_SAMP(CAST((CAST(r.ms_r1 AS NUMERIC)) AS REAL)) AS ms_t4, mainspring_VAR_POP(CAST((CAST(r.ms_r1 AS NUMERIC)) AS REAL)) AS ms_t5
    FROM (
      SELECT "library_keeper"."bonus" AS "ms_r0", "library_keeper"."wage" AS "ms_r1"
      FROM "library_keeper"
      WHERE "library_keeper"."bonus" IS NULL) r) t);

SELECT "library_writer"."id" AS "ms_0"
FROM "library_writer"
WHERE "library_writer"."name" = %s
ORDER BY "library_writer"."id" ASC LIMIT 100;
-- with ['No Volumes']

SELECT t.ms_key, printf('"count":%%s,"sum":{"price":%%s},"any":{"lendable":%%s}', t.ms_t0, CASE WHEN (CAST(t.ms_t1 AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', mainspring_decimal((CAST(t.ms_t1 AS NUMERIC)), 2, 18)) END, coalesce(CAST(CASE WHEN t.ms_t2 THEN 'true' WHEN NOT t.ms_t2 THEN 'false' END AS TEXT), 'null')) AS ms_0
FROM (
  SELECT r.ms_key, COUNT(*) AS ms_t0, (CAST(SUM((CAST(r.ms_r0 AS NUMERIC))) AS NUMERIC)) AS ms_t1, MAX(r.ms_r1) AS ms_t2
  FROM (
    SELECT "library_volume"."writer_id" AS "ms_key", "library_volume"."price" AS "ms_r0", "library_volume"."lendable" AS "ms_r1"
    FROM "library_volume"
    WHERE "library_volume"."writer_id" IN (
      SELECT value
      FROM json_each(%s))) r
  GROUP BY r.ms_key) t;
-- with ['[6]']

SELECT ms_key, ms_0
FROM (
  SELECT t.ms_key, printf('{"count":%%s}', t.ms_t0) AS ms_0, ROW_NUMBER() OVER (PARTITION BY t.ms_key ORDER BY t.ms_r0 ASC) AS ms_rank
  FROM (
    SELECT r.ms_key, r.ms_r0, COUNT(*) AS ms_t0
    FROM (
      SELECT "library_volume"."writer_id" AS "ms_key", "library_volume"."lendable" AS "ms_r0"
      FROM "library_volume"
      WHERE "library_volume"."writer_id" IN (
        SELECT value
        FROM json_each(%s))) r
    GROUP BY r.ms_key, r.ms_r0) t) p
WHERE p.ms_rank > 0 AND p.ms_rank <= 0 + 100
ORDER BY p.ms_rank;
-- with ['[6]']

SELECT ms_key, ms_0
FROM (
  SELECT t.ms_key, printf('{"count":%%s}', t.ms_t0) AS ms_0, ROW_NUMBER() OVER (PARTITION BY t.ms_key ORDER BY t.ms_r0 ASC NULLS LAST) AS ms_rank
  FROM (WITH g AS (
    SELECT r.ms_key, r.ms_r0, COUNT(*) AS ms_t0
    FROM (
      SELECT "library_volume"."writer_id" AS "ms_key", mainspring_bucket('year', "library_volume"."published", NULL) AS "ms_r0"
      FROM "library_volume"
      WHERE ("library_volume"."published" >= (%s) AND "library_volume"."published" < (%s) AND "library_volume"."writer_id" IN (
        SELECT value
        FROM json_each(%s)))) r
    WHERE r.ms_r0 >= mainspring_bucket('year', %s, NULL) AND r.ms_r0 < %s
    GROUP BY r.ms_key, r.ms_r0) SELECT u.ms_r0, u.ms_key, coalesce(MAX(u.ms_t0), 0) AS ms_t0 FROM (
    SELECT ms_r0, ms_key, ms_t0, 1 AS ms_n
    FROM g UNION ALL SELECT s.ms_r0, o.ms_key, NULL AS ms_t0, NULL AS ms_n
    FROM (
      SELECT DISTINCT e.ms_key, mainspring_bucket('year', date(e.lo, (n.n * 365) || ' days'), NULL) AS ms_r0
      FROM (
        SELECT ms_key, mainspring_bucket('year', %s, NULL) AS lo, %s AS hi
        FROM g
        GROUP BY ms_key) e
      CROSS JOIN (
        SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
        FROM (
          SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
          SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
          SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
          SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
        WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
      WHERE date(e.lo, (n.n * 365) || ' days') < e.hi) s JOIN (
      SELECT DISTINCT ms_key
      FROM g) o ON s.ms_key = o.ms_key) u GROUP BY u.ms_r0, u.ms_key) t) p
WHERE p.ms_rank > 0 AND p.ms_rank <= 0 + 100
ORDER BY p.ms_rank;
-- with ['1902-05-03', '1906-01-03', '[6]', '1903-05-05', '1905-01-01', '1903-05-05', '1905-01-01']
