-- statements, default: 2, rows: 3

SELECT (
  SELECT printf('{"list":{"sold":[%%s]},"sorted":{"isbn":[%%s]},"first":{"isbn":[%%s]},"groups":%%s}', coalesce(t.ms_t0, ''), coalesce(t.ms_t1, ''), coalesce(t.ms_t2, ''), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"key":{"lendable":%%s},"list":{"sold":[%%s]}}', coalesce(CAST(CASE WHEN t.ms_r0 THEN 'true' WHEN NOT t.ms_r0 THEN 'false' END AS TEXT), 'null'), coalesce(t.ms_t0, '')) AS ms_0
      FROM (
        SELECT r.ms_r0, mainspring_joined(CASE WHEN r.ms_n0 <= 3 THEN printf('%%s%%s', CASE WHEN r.ms_n0 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r1 IS NULL THEN 'null' ELSE printf('"%%s"', r.ms_r1) END) END, r.ms_n0) AS ms_t0
        FROM (
          SELECT r.*, CASE WHEN r.ms_r1 IS NOT NULL THEN ROW_NUMBER() OVER (PARTITION BY r.ms_r0 ORDER BY CASE WHEN r.ms_r1 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 ASC) END AS ms_n0
          FROM (
            SELECT "library_volume"."lendable" AS "ms_r0", CASE WHEN "library_volume"."lendable" THEN "library_volume"."sold" ELSE NULL END AS "ms_r1"
            FROM "library_volume") r) r
        GROUP BY r.ms_r0) t
      ORDER BY t.ms_r0 ASC LIMIT 100) t)) AS ms_0
  FROM (
    SELECT mainspring_joined(CASE WHEN r.ms_n0 <= 100 THEN printf('%%s%%s', CASE WHEN r.ms_n0 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r0 IS NULL THEN 'null' ELSE printf('"%%s"', r.ms_r0) END) END, r.ms_n0) AS ms_t0, mainspring_joined(CASE WHEN r.ms_n1 <= 4 THEN printf('%%s%%s', CASE WHEN r.ms_n1 > 1 THEN ',' ELSE '' END, json_quote(CAST(r.ms_r1 AS TEXT))) END, r.ms_n1) AS ms_t1, mainspring_joined(CASE WHEN r.ms_n2 <= 4 THEN printf('%%s%%s', CASE WHEN r.ms_n2 > 1 THEN ',' ELSE '' END, json_quote(CAST(r.ms_r1 AS TEXT))) END, r.ms_n2) AS ms_t2
    FROM (
      SELECT r.*, CASE WHEN r.ms_r0 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r0 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r0 ASC) END AS ms_n0, CASE WHEN r.ms_r1 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r1 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r2 DESC NULLS FIRST, r.ms_r1 ASC) END AS ms_n1, CASE WHEN r.ms_r1 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r1 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r2 ASC NULLS FIRST, r.ms_r1 ASC) END AS ms_n2
      FROM (
        SELECT CASE WHEN "library_volume"."lendable" THEN "library_volume"."sold" ELSE NULL END AS "ms_r0", "library_volume"."isbn" AS "ms_r1", CASE WHEN "library_volume"."lendable" THEN "library_volume"."sold" ELSE NULL END AS "ms_r2"
        FROM "library_volume") r) r) t);

SELECT (
  SELECT printf('{"list":{"text":[%%s]},"join":%%s}', coalesce(t.ms_t0, ''), coalesce(CAST(json_quote(CAST(t.ms_t1 AS TEXT)) AS TEXT), 'null')) AS ms_0
  FROM (
    SELECT mainspring_joined(CASE WHEN r.ms_n0 <= 100 THEN printf('%%s%%s', CASE WHEN r.ms_n0 > 1 THEN ',' ELSE '' END, coalesce(CAST(json_quote(CAST(r.ms_r0 AS TEXT)) AS TEXT), 'null')) END, r.ms_n0) AS ms_t0, mainspring_joined(CASE WHEN r.ms_n0 <= 100 THEN CASE WHEN r.ms_n0 > 1 THEN CAST(%s AS TEXT) ELSE '' END || CAST(r.ms_r0 AS TEXT) END, r.ms_n0) AS ms_t1
    FROM (
      SELECT r.*, CASE WHEN r.ms_r0 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r0 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 ASC, r.ms_r0 ASC) END AS ms_n0
      FROM (
        SELECT CASE WHEN "library_critique"."stars" >= %s THEN "library_critique"."text" ELSE NULL END AS "ms_r0", "library_critique"."id" AS "ms_r1"
        FROM "library_critique"
        WHERE "library_critique"."shown") r) r) t);
-- with ['|', 2]
