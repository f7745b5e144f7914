-- statements, default: 3, rows: 4

SELECT (
  SELECT concat('{"count":', t.ms_t0, ',"sum":{"sold":', CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE concat('"', t.ms_t1, '"') END, '},"countDistinct":', t.ms_t2, ',"groups":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"key":{"lendable":', coalesce(((t.ms_r0)::text)::text, 'null'), '},"count":', t.ms_t0, ',"max":{"sold":', CASE WHEN t.ms_t1 IS NULL THEN 'null' ELSE concat('"', t.ms_t1, '"') END, '}}') AS ms_0
      FROM (
        SELECT r.ms_r0, COUNT(*) AS ms_t0, MAX(r.ms_r1) AS ms_t1
        FROM (
          SELECT "library_volume"."lendable" AS "ms_r0", CASE WHEN "library_volume"."lendable" THEN "library_volume"."sold" ELSE NULL END AS "ms_r1"
          FROM "library_volume") r
        GROUP BY r.ms_r0) t
      ORDER BY t.ms_t1 DESC NULLS FIRST, t.ms_r0 ASC LIMIT 100) t), '}') AS ms_0
  FROM (
    SELECT COUNT(*) AS ms_t0, SUM(r.ms_r0) AS ms_t1, COUNT(DISTINCT r.ms_r0) AS ms_t2
    FROM (
      SELECT CASE WHEN "library_volume"."lendable" THEN "library_volume"."sold" ELSE NULL END AS "ms_r0"
      FROM "library_volume") r) t);

SELECT concat('{"groups":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"rack":{"label":', coalesce((to_json(t.ms_r0::text))::text, 'null'), '}},"count":', t.ms_t0, '}') AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0
      FROM (
        SELECT CASE WHEN "library_copy"."number" = 1 THEN (
          SELECT U0."label" AS "ms_sort"
          FROM "library_rack" U0
          WHERE U0."id" = ("library_copy"."rack_id") LIMIT 1) ELSE NULL END AS "ms_r0"
        FROM "library_copy") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 ASC NULLS LAST LIMIT 100) t), '}');

SELECT concat('{"groups":', (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"key":{"text":', coalesce((to_json(t.ms_r0::text))::text, 'null'), '},"count":', t.ms_t0, ',"min":{"text":', coalesce((to_json(t.ms_t1::text))::text, 'null'), '}}') AS ms_0
    FROM (
      SELECT r.ms_r0, COUNT(*) AS ms_t0, MIN(r.ms_r1) AS ms_t1
      FROM (
        SELECT CASE WHEN "library_critique"."stars" >= 2 THEN "library_critique"."text" ELSE NULL END AS "ms_r0", CASE WHEN "library_critique"."stars" >= 2 THEN "library_critique"."text" ELSE NULL END AS "ms_r1"
        FROM "library_critique"
        WHERE "library_critique"."shown") r
      GROUP BY r.ms_r0) t
    ORDER BY t.ms_r0 DESC NULLS FIRST LIMIT 2) t), '}');
