-- statements, default: 1, rows: 3

SELECT (
  SELECT printf('{"count":%%s,"groups":%%s,"byCountry":%%s}', t.ms_t0, (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"key":{"press":{"name":%%s,"__typename":"PressGroupKey"},"lendable":%%s},"count":%%s,"avg":{"pages":%%s},"max":{"price":%%s,"title":%%s}}', coalesce(CAST(json_quote(CAST(t.ms_r0 AS TEXT)) AS TEXT), 'null'), coalesce(CAST(CASE WHEN t.ms_r1 THEN 'true' WHEN NOT t.ms_r1 THEN 'false' END AS TEXT), 'null'), t.ms_t0, CASE WHEN t.ms_t1 = CAST(printf('%%!.15g', t.ms_t1) AS REAL) AND abs(t.ms_t1) < 1e300 THEN printf('%%!.15g', t.ms_t1) ELSE mainspring_float(t.ms_t1) END, CASE WHEN (CAST(t.ms_t2 AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', (CAST(t.ms_t2 AS NUMERIC)))) END, coalesce(CAST(json_quote(CAST(t.ms_t3 AS TEXT)) AS TEXT), 'null')) AS ms_0
      FROM (
        SELECT r.ms_r0, r.ms_r1, COUNT(*) AS ms_t0, AVG(CAST(r.ms_r2 AS REAL)) AS ms_t1, (CAST(MAX((CAST(r.ms_r3 AS NUMERIC))) AS NUMERIC)) AS ms_t2, MAX(r.ms_r4) AS ms_t3, (CAST(SUM((CAST(r.ms_r3 AS NUMERIC))) AS NUMERIC)) AS ms_t4
        FROM (
          SELECT "library_press"."name" AS "ms_r0", "library_volume"."lendable" AS "ms_r1", "library_volume"."pages" AS "ms_r2", "library_volume"."price" AS "ms_r3", "library_volume"."title" AS "ms_r4"
          FROM "library_volume"
          LEFT OUTER JOIN "library_press" ON ("library_volume"."press_id" = "library_press"."code")) r
        GROUP BY r.ms_r0, r.ms_r1) t
      WHERE (t.ms_t0 >= %s AND (t.ms_t1 > %s OR (CAST(t.ms_t4 AS NUMERIC)) IS NULL))
      ORDER BY t.ms_t0 DESC, t.ms_r0 DESC NULLS FIRST, t.ms_r1 ASC LIMIT %s OFFSET 1) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"key":{"writer":{"country":%%s}},"n":%%s}', CASE WHEN t.ms_r0 = %s THEN '"EN_GB"' WHEN t.ms_r0 = %s THEN '"RU"' WHEN t.ms_r0 = %s THEN '"JA_JP"' WHEN t.ms_r0 IS NULL OR t.ms_r0 = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, t.ms_t0) AS ms_0
      FROM (
        SELECT r.ms_r0, COUNT(*) AS ms_t0
        FROM (
          SELECT "library_writer"."country" AS "ms_r0"
          FROM "library_volume"
          INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")) r
        GROUP BY r.ms_r0) t
      ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 100) t)) AS ms_0
  FROM (
    SELECT COUNT(*) AS ms_t0
    FROM (
      SELECT %s AS "ms_one"
      FROM "library_volume") r) t);
-- with [2, 200.0, 3, 'en-GB', 'ru', 'ja-JP', 1]

-- statements, default: 1, rows: 3

SELECT (
  SELECT printf('{"count":%%s,"groups":%%s,"byCountry":%%s}', t.ms_t0, (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"key":{"press":{"name":%%s,"__typename":"PressGroupKey"},"lendable":%%s},"count":%%s,"avg":{"pages":%%s},"max":{"price":%%s,"title":%%s}}', coalesce(CAST(json_quote(CAST(t.ms_r0 AS TEXT)) AS TEXT), 'null'), coalesce(CAST(CASE WHEN t.ms_r1 THEN 'true' WHEN NOT t.ms_r1 THEN 'false' END AS TEXT), 'null'), t.ms_t0, CASE WHEN t.ms_t1 = CAST(printf('%%!.15g', t.ms_t1) AS REAL) AND abs(t.ms_t1) < 1e300 THEN printf('%%!.15g', t.ms_t1) ELSE mainspring_float(t.ms_t1) END, CASE WHEN (CAST(t.ms_t2 AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', (CAST(t.ms_t2 AS NUMERIC)))) END, coalesce(CAST(json_quote(CAST(t.ms_t3 AS TEXT)) AS TEXT), 'null')) AS ms_0
      FROM (
        SELECT r.ms_r0, r.ms_r1, COUNT(*) AS ms_t0, AVG(CAST(r.ms_r2 AS REAL)) AS ms_t1, (CAST(MAX((CAST(r.ms_r3 AS NUMERIC))) AS NUMERIC)) AS ms_t2, MAX(r.ms_r4) AS ms_t3, (CAST(SUM((CAST(r.ms_r3 AS NUMERIC))) AS NUMERIC)) AS ms_t4
        FROM (
          SELECT "library_press"."name" AS "ms_r0", "library_volume"."lendable" AS "ms_r1", "library_volume"."pages" AS "ms_r2", "library_volume"."price" AS "ms_r3", "library_volume"."title" AS "ms_r4"
          FROM "library_volume"
          LEFT OUTER JOIN "library_press" ON ("library_volume"."press_id" = "library_press"."code")) r
        GROUP BY r.ms_r0, r.ms_r1) t
      WHERE (t.ms_t0 >= %s AND (t.ms_t1 > %s OR (CAST(t.ms_t4 AS NUMERIC)) IS NULL))
      ORDER BY t.ms_t0 DESC, t.ms_r0 DESC NULLS FIRST, t.ms_r1 ASC LIMIT 100 OFFSET 1) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"key":{"writer":{"country":%%s}},"n":%%s}', CASE WHEN t.ms_r0 = %s THEN '"EN_GB"' WHEN t.ms_r0 = %s THEN '"RU"' WHEN t.ms_r0 = %s THEN '"JA_JP"' WHEN t.ms_r0 IS NULL OR t.ms_r0 = '' THEN 'null' ELSE '"~marker:UNLISTED_CHOICE"' END, t.ms_t0) AS ms_0
      FROM (
        SELECT r.ms_r0, COUNT(*) AS ms_t0
        FROM (
          SELECT "library_writer"."country" AS "ms_r0"
          FROM "library_volume"
          INNER JOIN "library_writer" ON ("library_volume"."writer_id" = "library_writer"."id")) r
        GROUP BY r.ms_r0) t
      ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 100) t)) AS ms_0
  FROM (
    SELECT COUNT(*) AS ms_t0
    FROM (
      SELECT %s AS "ms_one"
      FROM "library_volume") r) t);
-- with [1, 200.0, 'en-GB', 'ru', 'ja-JP', 1]
