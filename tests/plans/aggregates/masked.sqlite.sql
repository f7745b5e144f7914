-- statements, default: 3, rows: 4

SELECT (
  SELECT printf('{"count":%%s,"sum":{"sold":%%s},"countDistinct":%%s,"groups":%%s}', t.ms_t0, CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE printf('"%%s"', t.ms_t1) END, t.ms_t2, (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"key":{"lendable":%%s},"count":%%s,"max":{"sold":%%s}}', coalesce(CAST(CASE WHEN t.ms_r0 THEN 'true' WHEN NOT t.ms_r0 THEN 'false' END AS TEXT), 'null'), t.ms_t0, CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE printf('"%%s"', t.ms_t1) END) AS ms_0
      FROM (
        SELECT r.ms_r0, COUNT(*) AS ms_t0, MAX(r.ms_r1) AS ms_t1
        FROM (
          SELECT "library_volume"."lendable" AS "ms_r0", CASE WHEN "library_volume"."lendable" THEN "library_volume"."sold" ELSE NULL END AS "ms_r1"
          FROM "library_volume") r
        GROUP BY r.ms_r0) t
      ORDER BY t.ms_t1 DESC NULLS FIRST, t.ms_r0 ASC LIMIT 100) t)) AS ms_0
  FROM (
    SELECT COUNT(*) AS ms_t0, SUM(r.ms_r0) AS ms_t1, COUNT(DISTINCT r.ms_r0) AS ms_t2
    FROM (
      SELECT CASE WHEN "library_volume"."lendable" THEN "library_volume"."sold" ELSE NULL END AS "ms_r0"
      FROM "library_volume") r) t);

SELECT printf('{"groups":%%s}', (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"rack":{"label":%%s}},"count":%%s}', coalesce(CAST(json_quote(CAST(t.ms_r0 AS TEXT)) AS TEXT), 'null'), t.ms_t0) AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT CASE WHEN "library_copy"."number" = %s THEN (
          SELECT U0."label" AS "ms_sort"
          FROM "library_rack" U0
          WHERE U0."id" = ("library_copy"."rack_id") LIMIT 1) ELSE NULL END AS "ms_r0"
        FROM "library_copy") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 100) t));
-- with [1]

SELECT printf('{"groups":%%s}', (
  SELECT printf('[%%s]', group_concat(t.ms_0, ','))
  FROM (
    SELECT printf('{"key":{"text":%%s},"count":%%s,"min":{"text":%%s}}', coalesce(CAST(json_quote(CAST(t.ms_r0 AS TEXT)) AS TEXT), 'null'), t.ms_t0, coalesce(CAST(json_quote(CAST(t.ms_t1 AS TEXT)) AS TEXT), 'null')) AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0, MIN(r.ms_r1) AS ms_t1
      FROM (
        SELECT CASE WHEN "library_critique"."stars" >= %s THEN "library_critique"."text" ELSE NULL END AS "ms_r0", CASE WHEN "library_critique"."stars" >= %s THEN "library_critique"."text" ELSE NULL END AS "ms_r1"
        FROM "library_critique"
        WHERE "library_critique"."shown") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 DESC NULLS FIRST LIMIT 2) t));
-- with [2, 2]
