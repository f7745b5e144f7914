-- statements, default: 2, rows: 3

SELECT (
  SELECT concat('{"list":{"sold":[', coalesce(t.ms_t0, ''), ']},"sorted":{"isbn":[', coalesce(t.ms_t1, ''), ']},"first":{"isbn":[', coalesce(t.ms_t2, ''), ']},"groups":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"key":{"lendable":', coalesce(((t.ms_r0)::text)::text, 'null'), '},"list":{"sold":[', coalesce(t.ms_t0, ''), ']}}') AS ms_0
      FROM (
        SELECT r.ms_r0, string_agg(CASE WHEN r.ms_n0 <= 3 THEN concat(CASE WHEN r.ms_n0 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r1 IS NULL THEN 'null' ELSE concat('"', r.ms_r1, '"') END) END, '' ORDER BY r.ms_n0) AS ms_t0
        FROM (
          SELECT r.*, CASE WHEN r.ms_r1 IS NOT NULL THEN ROW_NUMBER() OVER (PARTITION BY r.ms_r0 ORDER BY CASE WHEN r.ms_r1 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 ASC) END AS ms_n0
          FROM (
            SELECT "library_volume"."lendable" AS "ms_r0", CASE WHEN "library_volume"."lendable" THEN "library_volume"."sold" ELSE NULL END AS "ms_r1"
            FROM "library_volume") r) r
        GROUP BY r.ms_r0) t
      ORDER BY t.ms_r0 ASC LIMIT 100) t), '}') AS ms_0
  FROM (
    SELECT string_agg(CASE WHEN r.ms_n0 <= 100 THEN concat(CASE WHEN r.ms_n0 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r0 IS NULL THEN 'null' ELSE concat('"', r.ms_r0, '"') END) END, '' ORDER BY r.ms_n0) AS ms_t0, string_agg(CASE WHEN r.ms_n1 <= 4 THEN concat(CASE WHEN r.ms_n1 > 1 THEN ',' ELSE '' END, to_json(r.ms_r1::text)) END, '' ORDER BY r.ms_n1) AS ms_t1, string_agg(CASE WHEN r.ms_n2 <= 4 THEN concat(CASE WHEN r.ms_n2 > 1 THEN ',' ELSE '' END, to_json(r.ms_r1::text)) END, '' ORDER BY r.ms_n2) AS ms_t2
    FROM (
      SELECT r.*, CASE WHEN r.ms_r0 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r0 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r0 ASC) END AS ms_n0, CASE WHEN r.ms_r1 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r1 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r2 DESC NULLS FIRST, r.ms_r1 ASC) END AS ms_n1, CASE WHEN r.ms_r1 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r1 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r2 ASC NULLS FIRST, r.ms_r1 ASC) END AS ms_n2
      FROM (
        SELECT CASE WHEN "library_volume"."lendable" THEN "library_volume"."sold" ELSE NULL END AS "ms_r0", "library_volume"."isbn" AS "ms_r1", CASE WHEN "library_volume"."lendable" THEN "library_volume"."sold" ELSE NULL END AS "ms_r2"
        FROM "library_volume") r) r) t);

SELECT (
  SELECT concat('{"list":{"text":[', coalesce(t.ms_t0, ''), ']},"join":', coalesce((to_json(t.ms_t1::text))::text, 'null'), '}') AS ms_0
  FROM (
    SELECT string_agg(CASE WHEN r.ms_n0 <= 100 THEN concat(CASE WHEN r.ms_n0 > 1 THEN ',' ELSE '' END, coalesce((to_json(r.ms_r0::text))::text, 'null')) END, '' ORDER BY r.ms_n0) AS ms_t0, string_agg(CASE WHEN r.ms_n0 <= 100 THEN concat(CASE WHEN r.ms_n0 > 1 THEN (%s)::text ELSE '' END, (r.ms_r0)::text) END, '' ORDER BY r.ms_n0) AS ms_t1
    FROM (
      SELECT r.*, CASE WHEN r.ms_r0 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r0 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 ASC, r.ms_r0 ASC) END AS ms_n0
      FROM (
        SELECT CASE WHEN "library_critique"."stars" >= 2 THEN "library_critique"."text" ELSE NULL END AS "ms_r0", "library_critique"."id" AS "ms_r1"
        FROM "library_critique"
        WHERE "library_critique"."shown") r) r) t);
-- with ['|']
