-- statements, default: 3, rows: 3

SELECT printf('{"groups":%%s}', (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"taken":%%s},"count":%%s}', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s+00:00"', replace(CASE WHEN instr(t.ms_r0, '.') THEN rtrim(t.ms_r0, '0') ELSE t.ms_r0 END, ' ', 'T')) END, t.ms_t0) AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT mainspring_bucket('day', "library_borrowing"."taken", %s) AS "ms_r0"
        FROM "library_borrowing"
        WHERE ("library_borrowing"."taken" < %s AND "library_borrowing"."taken" >= (%s) AND "library_borrowing"."taken" < (%s))) r
      WHERE r.ms_r0 >= mainspring_bucket('day', %s, %s) AND r.ms_r0 < %s
      GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0 FROM (
      SELECT ms_r0, ms_t0, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_n
      FROM (
        SELECT DISTINCT mainspring_bucket('day', datetime(e.lo, (n.n * 79200) || ' seconds'), %s) AS ms_r0
        FROM (
          SELECT mainspring_bucket('day', %s, %s) AS lo, %s AS hi) e
        CROSS JOIN (
          SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
          FROM (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
          WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
        WHERE datetime(e.lo, (n.n * 79200) || ' seconds') < e.hi) s JOIN (
        SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 100) t));
-- with ['Europe/Berlin', '2020-07-01 00:00:00', '2020-03-25 23:00:00', '2020-04-01 22:00:00', '2020-03-27 23:00:00', 'Europe/Berlin', '2020-03-30 22:00:00', 'Europe/Berlin', '2020-03-27 23:00:00', 'Europe/Berlin', '2020-03-30 22:00:00']

SELECT printf('{"groups":%%s}', (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"taken":%%s},"count":%%s}', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s+00:00"', replace(CASE WHEN instr(t.ms_r0, '.') THEN rtrim(t.ms_r0, '0') ELSE t.ms_r0 END, ' ', 'T')) END, t.ms_t0) AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT mainspring_bucket('hour', "library_borrowing"."taken", %s) AS "ms_r0"
        FROM "library_borrowing"
        WHERE ("library_borrowing"."taken" >= (%s) AND "library_borrowing"."taken" < (%s))) r
      WHERE r.ms_r0 >= mainspring_bucket('hour', %s, %s) AND r.ms_r0 < %s
      GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0 FROM (
      SELECT ms_r0, ms_t0, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_n
      FROM (
        SELECT DISTINCT mainspring_bucket('hour', datetime(e.lo, (n.n * 3600) || ' seconds'), %s) AS ms_r0
        FROM (
          SELECT mainspring_bucket('hour', %s, %s) AS lo, %s AS hi) e
        CROSS JOIN (
          SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
          FROM (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
          WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
        WHERE datetime(e.lo, (n.n * 3600) || ' seconds') < e.hi) s JOIN (
        SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 100) t));
-- with ['Europe/Berlin', '2020-10-24 19:00:00', '2020-10-25 07:00:00', '2020-10-24 23:00:00', 'Europe/Berlin', '2020-10-25 03:00:00', 'Europe/Berlin', '2020-10-24 23:00:00', 'Europe/Berlin', '2020-10-25 03:00:00']

SELECT printf('{"groups":%%s}', (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"taken":%%s},"count":%%s}', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s+00:00"', replace(CASE WHEN instr(t.ms_r0, '.') THEN rtrim(t.ms_r0, '0') ELSE t.ms_r0 END, ' ', 'T')) END, t.ms_t0) AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT mainspring_bucket('week', "library_borrowing"."taken", %s) AS "ms_r0"
        FROM "library_borrowing") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 3) t));
-- with ['Europe/Berlin']

-- statements, default: 3, rows: 3

SELECT printf('{"groups":%%s}', (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"taken":%%s},"count":%%s}', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s+00:00"', replace(CASE WHEN instr(t.ms_r0, '.') THEN rtrim(t.ms_r0, '0') ELSE t.ms_r0 END, ' ', 'T')) END, t.ms_t0) AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT mainspring_bucket('day', "library_borrowing"."taken", %s) AS "ms_r0"
        FROM "library_borrowing"
        WHERE ("library_borrowing"."taken" < %s AND "library_borrowing"."taken" >= (%s) AND "library_borrowing"."taken" < (%s))) r
      WHERE r.ms_r0 >= mainspring_bucket('day', %s, %s) AND r.ms_r0 < %s
      GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0 FROM (
      SELECT ms_r0, ms_t0, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_n
      FROM (
        SELECT DISTINCT mainspring_bucket('day', datetime(e.lo, (n.n * 79200) || ' seconds'), %s) AS ms_r0
        FROM (
          SELECT mainspring_bucket('day', %s, %s) AS lo, %s AS hi) e
        CROSS JOIN (
          SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
          FROM (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
          WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
        WHERE datetime(e.lo, (n.n * 79200) || ' seconds') < e.hi) s JOIN (
        SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 100) t));
-- with ['Asia/Kathmandu', '2020-07-01 00:00:00', '2020-03-25 18:15:00', '2020-04-01 18:15:00', '2020-03-27 18:15:00', 'Asia/Kathmandu', '2020-03-30 18:15:00', 'Asia/Kathmandu', '2020-03-27 18:15:00', 'Asia/Kathmandu', '2020-03-30 18:15:00']

SELECT printf('{"groups":%%s}', (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"taken":%%s},"count":%%s}', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s+00:00"', replace(CASE WHEN instr(t.ms_r0, '.') THEN rtrim(t.ms_r0, '0') ELSE t.ms_r0 END, ' ', 'T')) END, t.ms_t0) AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT mainspring_bucket('hour', "library_borrowing"."taken", %s) AS "ms_r0"
        FROM "library_borrowing"
        WHERE ("library_borrowing"."taken" >= (%s) AND "library_borrowing"."taken" < (%s))) r
      WHERE r.ms_r0 >= mainspring_bucket('hour', %s, %s) AND r.ms_r0 < %s
      GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0 FROM (
      SELECT ms_r0, ms_t0, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_n
      FROM (
        SELECT DISTINCT mainspring_bucket('hour', datetime(e.lo, (n.n * 3600) || ' seconds'), %s) AS ms_r0
        FROM (
          SELECT mainspring_bucket('hour', %s, %s) AS lo, %s AS hi) e
        CROSS JOIN (
          SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
          FROM (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
          WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
        WHERE datetime(e.lo, (n.n * 3600) || ' seconds') < e.hi) s JOIN (
        SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 100) t));
-- with ['Asia/Kathmandu', '2020-10-24 19:00:00', '2020-10-25 07:00:00', '2020-10-24 23:00:00', 'Asia/Kathmandu', '2020-10-25 03:00:00', 'Asia/Kathmandu', '2020-10-24 23:00:00', 'Asia/Kathmandu', '2020-10-25 03:00:00']

SELECT printf('{"groups":%%s}', (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"taken":%%s},"count":%%s}', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s+00:00"', replace(CASE WHEN instr(t.ms_r0, '.') THEN rtrim(t.ms_r0, '0') ELSE t.ms_r0 END, ' ', 'T')) END, t.ms_t0) AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT mainspring_bucket('week', "library_borrowing"."taken", %s) AS "ms_r0"
        FROM "library_borrowing") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 3) t));
-- with ['Asia/Kathmandu']

-- statements, default: 3, rows: 3

SELECT printf('{"groups":%%s}', (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"taken":%%s},"count":%%s}', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s+00:00"', replace(CASE WHEN instr(t.ms_r0, '.') THEN rtrim(t.ms_r0, '0') ELSE t.ms_r0 END, ' ', 'T')) END, t.ms_t0) AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT mainspring_bucket('day', "library_borrowing"."taken", %s) AS "ms_r0"
        FROM "library_borrowing"
        WHERE ("library_borrowing"."taken" < %s AND "library_borrowing"."taken" >= (%s) AND "library_borrowing"."taken" < (%s))) r
      WHERE r.ms_r0 >= mainspring_bucket('day', %s, %s) AND r.ms_r0 < %s
      GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0 FROM (
      SELECT ms_r0, ms_t0, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_n
      FROM (
        SELECT DISTINCT mainspring_bucket('day', datetime(e.lo, (n.n * 79200) || ' seconds'), %s) AS ms_r0
        FROM (
          SELECT mainspring_bucket('day', %s, %s) AS lo, %s AS hi) e
        CROSS JOIN (
          SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
          FROM (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
          WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
        WHERE datetime(e.lo, (n.n * 79200) || ' seconds') < e.hi) s JOIN (
        SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 100) t));
-- with ['America/New_York', '2020-07-01 00:00:00', '2020-03-26 04:00:00', '2020-04-02 04:00:00', '2020-03-28 04:00:00', 'America/New_York', '2020-03-31 04:00:00', 'America/New_York', '2020-03-28 04:00:00', 'America/New_York', '2020-03-31 04:00:00']

SELECT printf('{"groups":%%s}', (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"taken":%%s},"count":%%s}', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s+00:00"', replace(CASE WHEN instr(t.ms_r0, '.') THEN rtrim(t.ms_r0, '0') ELSE t.ms_r0 END, ' ', 'T')) END, t.ms_t0) AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT mainspring_bucket('hour', "library_borrowing"."taken", %s) AS "ms_r0"
        FROM "library_borrowing"
        WHERE ("library_borrowing"."taken" >= (%s) AND "library_borrowing"."taken" < (%s))) r
      WHERE r.ms_r0 >= mainspring_bucket('hour', %s, %s) AND r.ms_r0 < %s
      GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0 FROM (
      SELECT ms_r0, ms_t0, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_n
      FROM (
        SELECT DISTINCT mainspring_bucket('hour', datetime(e.lo, (n.n * 3600) || ' seconds'), %s) AS ms_r0
        FROM (
          SELECT mainspring_bucket('hour', %s, %s) AS lo, %s AS hi) e
        CROSS JOIN (
          SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
          FROM (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
          WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
        WHERE datetime(e.lo, (n.n * 3600) || ' seconds') < e.hi) s JOIN (
        SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 100) t));
-- with ['America/New_York', '2020-10-24 19:00:00', '2020-10-25 07:00:00', '2020-10-24 23:00:00', 'America/New_York', '2020-10-25 03:00:00', 'America/New_York', '2020-10-24 23:00:00', 'America/New_York', '2020-10-25 03:00:00']

SELECT printf('{"groups":%%s}', (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"taken":%%s},"count":%%s}', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s+00:00"', replace(CASE WHEN instr(t.ms_r0, '.') THEN rtrim(t.ms_r0, '0') ELSE t.ms_r0 END, ' ', 'T')) END, t.ms_t0) AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT mainspring_bucket('week', "library_borrowing"."taken", %s) AS "ms_r0"
        FROM "library_borrowing") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 3) t));
-- with ['America/New_York']
