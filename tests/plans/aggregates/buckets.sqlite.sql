-- statements, default: 2, rows: 12

SELECT printf('{"years":%%s,"quarters":%%s,"weeks":%%s,"days":%%s,"hours":%%s,"minutes":%%s,"values":%%s}', (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"taken":%%s},"count":%%s}', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s+00:00"', replace(CASE WHEN instr(t.ms_r0, '.') THEN rtrim(t.ms_r0, '0') ELSE t.ms_r0 END, ' ', 'T')) END, t.ms_t0) AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT mainspring_bucket('year', "library_borrowing"."taken", %s) AS "ms_r0"
        FROM "library_borrowing") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 100) t), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"taken":%%s},"count":%%s}', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s+00:00"', replace(CASE WHEN instr(t.ms_r0, '.') THEN rtrim(t.ms_r0, '0') ELSE t.ms_r0 END, ' ', 'T')) END, t.ms_t0) AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT mainspring_bucket('quarter', "library_borrowing"."taken", %s) AS "ms_r0"
        FROM "library_borrowing") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 100) t), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"taken":%%s},"count":%%s}', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s+00:00"', replace(CASE WHEN instr(t.ms_r0, '.') THEN rtrim(t.ms_r0, '0') ELSE t.ms_r0 END, ' ', 'T')) END, t.ms_t0) AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT mainspring_bucket('week', "library_borrowing"."taken", %s) AS "ms_r0"
        FROM "library_borrowing") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 3) t), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"brought":%%s},"count":%%s}', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s+00:00"', replace(CASE WHEN instr(t.ms_r0, '.') THEN rtrim(t.ms_r0, '0') ELSE t.ms_r0 END, ' ', 'T')) END, t.ms_t0) AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT mainspring_bucket('day', "library_borrowing"."brought", %s) AS "ms_r0"
        FROM "library_borrowing") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 3) t), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"taken":%%s},"count":%%s}', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s+00:00"', replace(CASE WHEN instr(t.ms_r0, '.') THEN rtrim(t.ms_r0, '0') ELSE t.ms_r0 END, ' ', 'T')) END, t.ms_t0) AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT mainspring_bucket('hour', "library_borrowing"."taken", %s) AS "ms_r0"
        FROM "library_borrowing") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 3) t), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"taken":%%s},"count":%%s}', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s+00:00"', replace(CASE WHEN instr(t.ms_r0, '.') THEN rtrim(t.ms_r0, '0') ELSE t.ms_r0 END, ' ', 'T')) END, t.ms_t0) AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT mainspring_bucket('minute', "library_borrowing"."taken", %s) AS "ms_r0"
        FROM "library_borrowing") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 3) t), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"taken":%%s},"count":%%s}', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s+00:00"', replace(CASE WHEN instr(t.ms_r0, '.') THEN rtrim(t.ms_r0, '0') ELSE t.ms_r0 END, ' ', 'T')) END, t.ms_t0) AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT "library_borrowing"."taken" AS "ms_r0"
        FROM "library_borrowing") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC LIMIT 2) t));
-- with ['UTC', 'UTC', 'UTC', 'UTC', 'UTC', 'UTC']

SELECT printf('{"years":%%s,"quarters":%%s,"months":%%s,"weeks":%%s,"days":%%s}', (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"published":%%s},"count":%%s}', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s"', t.ms_r0) END, t.ms_t0) AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT mainspring_bucket('year', "library_volume"."published", NULL) AS "ms_r0"
        FROM "library_volume") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 3) t), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"published":%%s},"count":%%s}', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s"', t.ms_r0) END, t.ms_t0) AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT mainspring_bucket('quarter', "library_volume"."published", NULL) AS "ms_r0"
        FROM "library_volume") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 3) t), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"published":%%s},"count":%%s}', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s"', t.ms_r0) END, t.ms_t0) AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT mainspring_bucket('month', "library_volume"."published", NULL) AS "ms_r0"
        FROM "library_volume") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 3) t), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"published":%%s},"count":%%s}', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s"', t.ms_r0) END, t.ms_t0) AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT mainspring_bucket('week', "library_volume"."published", NULL) AS "ms_r0"
        FROM "library_volume") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 3) t), (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"published":%%s},"count":%%s}', CASE WHEN t.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s"', t.ms_r0) END, t.ms_t0) AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT mainspring_bucket('day', "library_volume"."published", NULL) AS "ms_r0"
        FROM "library_volume") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 3) t));

-- statements, default: 2, rows: 12

-- the same as before
