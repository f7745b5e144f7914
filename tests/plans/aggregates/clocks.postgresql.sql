-- statements, default: 3, rows: 3

SELECT concat('{"groups":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"taken":', coalesce((to_json(t.ms_r0))::text, 'null'), '},"count":', t.ms_t0, '}') AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT date_trunc('day', "library_borrowing"."taken", CAST(%s AS text)) AS "ms_r0"
        FROM "library_borrowing"
        WHERE ("library_borrowing"."taken" < %s AND "library_borrowing"."taken" >= (CAST(%s AS timestamptz)) AND "library_borrowing"."taken" < (CAST(%s AS timestamptz)))) r
      WHERE r.ms_r0 >= date_trunc('day', CAST(%s AS timestamptz), CAST(%s AS text)) AND r.ms_r0 < CAST(%s AS timestamptz)
      GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0 FROM (
      SELECT ms_r0, ms_t0, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_n
      FROM (
        SELECT DISTINCT date_trunc('day', (e.lo + n.n * interval '79200 seconds'), CAST(%s AS text)) AS ms_r0
        FROM (
          SELECT date_trunc('day', CAST(%s AS timestamptz), CAST(%s AS text)) AS lo, CAST(%s AS timestamptz) AS hi) e
        CROSS JOIN (
          SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
          FROM (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
          WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
        WHERE (e.lo + n.n * interval '79200 seconds') < e.hi) s JOIN (
        SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 100) t), '}');
-- with ['Europe/Berlin', datetime.datetime(2020, 7, 1, 0, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2020, 3, 26, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='Europe/Berlin')), datetime.datetime(2020, 4, 2, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='Europe/Berlin')), datetime.datetime(2020, 3, 28, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='Europe/Berlin')), 'Europe/Berlin', datetime.datetime(2020, 3, 31, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='Europe/Berlin')), 'Europe/Berlin', datetime.datetime(2020, 3, 28, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='Europe/Berlin')), 'Europe/Berlin', datetime.datetime(2020, 3, 31, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='Europe/Berlin'))]

SELECT concat('{"groups":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"taken":', coalesce((to_json(t.ms_r0))::text, 'null'), '},"count":', t.ms_t0, '}') AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT date_trunc('hour', "library_borrowing"."taken", CAST(%s AS text)) AS "ms_r0"
        FROM "library_borrowing"
        WHERE ("library_borrowing"."taken" >= (CAST(%s AS timestamptz)) AND "library_borrowing"."taken" < (CAST(%s AS timestamptz)))) r
      WHERE r.ms_r0 >= date_trunc('hour', CAST(%s AS timestamptz), CAST(%s AS text)) AND r.ms_r0 < CAST(%s AS timestamptz)
      GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0 FROM (
      SELECT ms_r0, ms_t0, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_n
      FROM (
        SELECT DISTINCT date_trunc('hour', (e.lo + n.n * interval '3600 seconds'), CAST(%s AS text)) AS ms_r0
        FROM (
          SELECT date_trunc('hour', CAST(%s AS timestamptz), CAST(%s AS text)) AS lo, CAST(%s AS timestamptz) AS hi) e
        CROSS JOIN (
          SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
          FROM (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
          WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
        WHERE (e.lo + n.n * interval '3600 seconds') < e.hi) s JOIN (
        SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 100) t), '}');
-- with ['Europe/Berlin', datetime.datetime(2020, 10, 24, 19, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2020, 10, 25, 7, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2020, 10, 24, 23, 0, tzinfo=datetime.timezone.utc), 'Europe/Berlin', datetime.datetime(2020, 10, 25, 3, 0, tzinfo=datetime.timezone.utc), 'Europe/Berlin', datetime.datetime(2020, 10, 24, 23, 0, tzinfo=datetime.timezone.utc), 'Europe/Berlin', datetime.datetime(2020, 10, 25, 3, 0, tzinfo=datetime.timezone.utc)]

SELECT concat('{"groups":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"taken":', coalesce((to_json(t.ms_r0))::text, 'null'), '},"count":', t.ms_t0, '}') AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT date_trunc('week', "library_borrowing"."taken", CAST(%s AS text)) AS "ms_r0"
        FROM "library_borrowing") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 3) t), '}');
-- with ['Europe/Berlin']

-- statements, default: 3, rows: 3

SELECT concat('{"groups":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"taken":', coalesce((to_json(t.ms_r0))::text, 'null'), '},"count":', t.ms_t0, '}') AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT date_trunc('day', "library_borrowing"."taken", CAST(%s AS text)) AS "ms_r0"
        FROM "library_borrowing"
        WHERE ("library_borrowing"."taken" < %s AND "library_borrowing"."taken" >= (CAST(%s AS timestamptz)) AND "library_borrowing"."taken" < (CAST(%s AS timestamptz)))) r
      WHERE r.ms_r0 >= date_trunc('day', CAST(%s AS timestamptz), CAST(%s AS text)) AND r.ms_r0 < CAST(%s AS timestamptz)
      GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0 FROM (
      SELECT ms_r0, ms_t0, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_n
      FROM (
        SELECT DISTINCT date_trunc('day', (e.lo + n.n * interval '79200 seconds'), CAST(%s AS text)) AS ms_r0
        FROM (
          SELECT date_trunc('day', CAST(%s AS timestamptz), CAST(%s AS text)) AS lo, CAST(%s AS timestamptz) AS hi) e
        CROSS JOIN (
          SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
          FROM (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
          WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
        WHERE (e.lo + n.n * interval '79200 seconds') < e.hi) s JOIN (
        SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 100) t), '}');
-- with ['Asia/Kathmandu', datetime.datetime(2020, 7, 1, 0, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2020, 3, 26, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='Asia/Kathmandu')), datetime.datetime(2020, 4, 2, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='Asia/Kathmandu')), datetime.datetime(2020, 3, 28, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='Asia/Kathmandu')), 'Asia/Kathmandu', datetime.datetime(2020, 3, 31, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='Asia/Kathmandu')), 'Asia/Kathmandu', datetime.datetime(2020, 3, 28, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='Asia/Kathmandu')), 'Asia/Kathmandu', datetime.datetime(2020, 3, 31, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='Asia/Kathmandu'))]

SELECT concat('{"groups":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"taken":', coalesce((to_json(t.ms_r0))::text, 'null'), '},"count":', t.ms_t0, '}') AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT date_trunc('hour', "library_borrowing"."taken", CAST(%s AS text)) AS "ms_r0"
        FROM "library_borrowing"
        WHERE ("library_borrowing"."taken" >= (CAST(%s AS timestamptz)) AND "library_borrowing"."taken" < (CAST(%s AS timestamptz)))) r
      WHERE r.ms_r0 >= date_trunc('hour', CAST(%s AS timestamptz), CAST(%s AS text)) AND r.ms_r0 < CAST(%s AS timestamptz)
      GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0 FROM (
      SELECT ms_r0, ms_t0, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_n
      FROM (
        SELECT DISTINCT date_trunc('hour', (e.lo + n.n * interval '3600 seconds'), CAST(%s AS text)) AS ms_r0
        FROM (
          SELECT date_trunc('hour', CAST(%s AS timestamptz), CAST(%s AS text)) AS lo, CAST(%s AS timestamptz) AS hi) e
        CROSS JOIN (
          SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
          FROM (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
          WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
        WHERE (e.lo + n.n * interval '3600 seconds') < e.hi) s JOIN (
        SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 100) t), '}');
-- with ['Asia/Kathmandu', datetime.datetime(2020, 10, 24, 19, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2020, 10, 25, 7, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2020, 10, 24, 23, 0, tzinfo=datetime.timezone.utc), 'Asia/Kathmandu', datetime.datetime(2020, 10, 25, 3, 0, tzinfo=datetime.timezone.utc), 'Asia/Kathmandu', datetime.datetime(2020, 10, 24, 23, 0, tzinfo=datetime.timezone.utc), 'Asia/Kathmandu', datetime.datetime(2020, 10, 25, 3, 0, tzinfo=datetime.timezone.utc)]

SELECT concat('{"groups":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"taken":', coalesce((to_json(t.ms_r0))::text, 'null'), '},"count":', t.ms_t0, '}') AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT date_trunc('week', "library_borrowing"."taken", CAST(%s AS text)) AS "ms_r0"
        FROM "library_borrowing") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 3) t), '}');
-- with ['Asia/Kathmandu']

-- statements, default: 3, rows: 3

SELECT concat('{"groups":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"taken":', coalesce((to_json(t.ms_r0))::text, 'null'), '},"count":', t.ms_t0, '}') AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT date_trunc('day', "library_borrowing"."taken", CAST(%s AS text)) AS "ms_r0"
        FROM "library_borrowing"
        WHERE ("library_borrowing"."taken" < %s AND "library_borrowing"."taken" >= (CAST(%s AS timestamptz)) AND "library_borrowing"."taken" < (CAST(%s AS timestamptz)))) r
      WHERE r.ms_r0 >= date_trunc('day', CAST(%s AS timestamptz), CAST(%s AS text)) AND r.ms_r0 < CAST(%s AS timestamptz)
      GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0 FROM (
      SELECT ms_r0, ms_t0, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_n
      FROM (
        SELECT DISTINCT date_trunc('day', (e.lo + n.n * interval '79200 seconds'), CAST(%s AS text)) AS ms_r0
        FROM (
          SELECT date_trunc('day', CAST(%s AS timestamptz), CAST(%s AS text)) AS lo, CAST(%s AS timestamptz) AS hi) e
        CROSS JOIN (
          SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
          FROM (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
          WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
        WHERE (e.lo + n.n * interval '79200 seconds') < e.hi) s JOIN (
        SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 100) t), '}');
-- with ['America/New_York', datetime.datetime(2020, 7, 1, 0, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2020, 3, 26, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='America/New_York')), datetime.datetime(2020, 4, 2, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='America/New_York')), datetime.datetime(2020, 3, 28, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='America/New_York')), 'America/New_York', datetime.datetime(2020, 3, 31, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='America/New_York')), 'America/New_York', datetime.datetime(2020, 3, 28, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='America/New_York')), 'America/New_York', datetime.datetime(2020, 3, 31, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='America/New_York'))]

SELECT concat('{"groups":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"taken":', coalesce((to_json(t.ms_r0))::text, 'null'), '},"count":', t.ms_t0, '}') AS ms_0
    FROM (WITH g AS (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT date_trunc('hour', "library_borrowing"."taken", CAST(%s AS text)) AS "ms_r0"
        FROM "library_borrowing"
        WHERE ("library_borrowing"."taken" >= (CAST(%s AS timestamptz)) AND "library_borrowing"."taken" < (CAST(%s AS timestamptz)))) r
      WHERE r.ms_r0 >= date_trunc('hour', CAST(%s AS timestamptz), CAST(%s AS text)) AND r.ms_r0 < CAST(%s AS timestamptz)
      GROUP BY r.ms_r0) SELECT u.ms_r0, coalesce(MAX(u.ms_t0), 0) AS ms_t0 FROM (
      SELECT ms_r0, ms_t0, 1 AS ms_n
      FROM g UNION ALL SELECT s.ms_r0, NULL AS ms_t0, NULL AS ms_n
      FROM (
        SELECT DISTINCT date_trunc('hour', (e.lo + n.n * interval '3600 seconds'), CAST(%s AS text)) AS ms_r0
        FROM (
          SELECT date_trunc('hour', CAST(%s AS timestamptz), CAST(%s AS text)) AS lo, CAST(%s AS timestamptz) AS hi) e
        CROSS JOIN (
          SELECT 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d AS n
          FROM (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d0, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d1, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d2, (
            SELECT 0 AS d UNION ALL SELECT 1 AS d UNION ALL SELECT 2 AS d UNION ALL SELECT 3 AS d UNION ALL SELECT 4 AS d UNION ALL SELECT 5 AS d UNION ALL SELECT 6 AS d UNION ALL SELECT 7 AS d UNION ALL SELECT 8 AS d UNION ALL SELECT 9 AS d) d3
          WHERE 1 * d0.d + 10 * d1.d + 100 * d2.d + 1000 * d3.d < 1202) n
        WHERE (e.lo + n.n * interval '3600 seconds') < e.hi) s JOIN (
        SELECT 1 AS one) o ON 1 = 1) u GROUP BY u.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 100) t), '}');
-- with ['America/New_York', datetime.datetime(2020, 10, 24, 19, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2020, 10, 25, 7, 0, tzinfo=datetime.timezone.utc), datetime.datetime(2020, 10, 24, 23, 0, tzinfo=datetime.timezone.utc), 'America/New_York', datetime.datetime(2020, 10, 25, 3, 0, tzinfo=datetime.timezone.utc), 'America/New_York', datetime.datetime(2020, 10, 24, 23, 0, tzinfo=datetime.timezone.utc), 'America/New_York', datetime.datetime(2020, 10, 25, 3, 0, tzinfo=datetime.timezone.utc)]

SELECT concat('{"groups":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"taken":', coalesce((to_json(t.ms_r0))::text, 'null'), '},"count":', t.ms_t0, '}') AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT date_trunc('week', "library_borrowing"."taken", CAST(%s AS text)) AS "ms_r0"
        FROM "library_borrowing") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 3) t), '}');
-- with ['America/New_York']
