-- statements, default: 3, rows: 3

SELECT concat('"list":{"sold":[', coalesce(CASE WHEN octet_length(t.ms_t0) > @@max_allowed_packet DIV 4 THEN '"~marker:INTERNAL"' ELSE t.ms_t0 END, ''), ']},"sorted":{"isbn":[', coalesce(CASE WHEN octet_length(t.ms_t1) > @@max_allowed_packet DIV 4 THEN '"~marker:INTERNAL"' ELSE t.ms_t1 END, ''), ']},"first":{"isbn":[', coalesce(CASE WHEN octet_length(t.ms_t2) > @@max_allowed_packet DIV 4 THEN '"~marker:INTERNAL"' ELSE t.ms_t2 END, ''), ']}') AS ms_0
FROM (
  SELECT group_concat(CASE WHEN r.ms_n0 <= 100 THEN concat(CASE WHEN r.ms_n0 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r0 IS NULL THEN 'null' ELSE concat('"', r.ms_r0, '"') END) END ORDER BY r.ms_n0 SEPARATOR '') AS ms_t0, group_concat(CASE WHEN r.ms_n1 <= 4 THEN concat(CASE WHEN r.ms_n1 > 1 THEN ',' ELSE '' END, json_quote(CONVERT(r.ms_r1 USING utf8mb4))) END ORDER BY r.ms_n1 SEPARATOR '') AS ms_t1, group_concat(CASE WHEN r.ms_n2 <= 4 THEN concat(CASE WHEN r.ms_n2 > 1 THEN ',' ELSE '' END, json_quote(CONVERT(r.ms_r1 USING utf8mb4))) END ORDER BY r.ms_n2 SEPARATOR '') AS ms_t2
  FROM (
    SELECT r.*, CASE WHEN r.ms_r0 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r0 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r0 ASC) END AS ms_n0, CASE WHEN r.ms_r1 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r1 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r2 IS NOT NULL, r.ms_r2 DESC, r.ms_r1 ASC, BINARY CONVERT(r.ms_r1 USING utf8mb4) ASC) END AS ms_n1, CASE WHEN r.ms_r1 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r1 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r2 ASC, r.ms_r1 ASC, BINARY CONVERT(r.ms_r1 USING utf8mb4) ASC) END AS ms_n2
    FROM (
      SELECT CASE WHEN `library_volume`.`lendable` = %s THEN `library_volume`.`sold` ELSE NULL END AS `ms_r0`, `library_volume`.`isbn` AS `ms_r1`, CASE WHEN `library_volume`.`lendable` = %s THEN `library_volume`.`sold` ELSE NULL END AS `ms_r2`
      FROM `library_volume`) r) r) t;
-- with [True, True]

SELECT concat('{"key":{"lendable":', coalesce(CAST(CASE WHEN t.ms_r0 THEN 'true' WHEN NOT t.ms_r0 THEN 'false' END AS CHAR), 'null'), '},"list":{"sold":[', coalesce(CASE WHEN octet_length(t.ms_t0) > @@max_allowed_packet DIV 4 THEN '"~marker:INTERNAL"' ELSE t.ms_t0 END, ''), ']}}') AS ms_0
FROM (
  SELECT r.ms_r0, group_concat(CASE WHEN r.ms_n0 <= 3 THEN concat(CASE WHEN r.ms_n0 > 1 THEN ',' ELSE '' END, CASE WHEN r.ms_r1 IS NULL THEN 'null' ELSE concat('"', r.ms_r1, '"') END) END ORDER BY r.ms_n0 SEPARATOR '') AS ms_t0
  FROM (
    SELECT r.*, CASE WHEN r.ms_r1 IS NOT NULL THEN ROW_NUMBER() OVER (PARTITION BY r.ms_r0 ORDER BY CASE WHEN r.ms_r1 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 ASC) END AS ms_n0
    FROM (
      SELECT `library_volume`.`lendable` AS `ms_r0`, CASE WHEN `library_volume`.`lendable` = %s THEN `library_volume`.`sold` ELSE NULL END AS `ms_r1`
      FROM `library_volume`) r) r
  GROUP BY r.ms_r0) t
ORDER BY t.ms_r0 ASC LIMIT 100;
-- with [True]

SELECT concat('"list":{"text":[', coalesce(CASE WHEN octet_length(t.ms_t0) > @@max_allowed_packet DIV 4 THEN '"~marker:INTERNAL"' ELSE t.ms_t0 END, ''), ']},"join":', coalesce(CAST(json_quote(CONVERT(CASE WHEN octet_length(t.ms_t1) > @@max_allowed_packet DIV 4 THEN '~marker:INTERNAL' ELSE t.ms_t1 END USING utf8mb4)) AS CHAR), 'null')) AS ms_0
FROM (
  SELECT group_concat(CASE WHEN r.ms_n0 <= 100 THEN concat(CASE WHEN r.ms_n0 > 1 THEN ',' ELSE '' END, coalesce(CAST(json_quote(CONVERT(r.ms_r0 USING utf8mb4)) AS CHAR), 'null')) END ORDER BY r.ms_n0 SEPARATOR '') AS ms_t0, group_concat(CASE WHEN r.ms_n0 <= 100 THEN concat(CASE WHEN r.ms_n0 > 1 THEN CAST(%s AS CHAR) ELSE '' END, CAST(r.ms_r0 AS CHAR)) END ORDER BY r.ms_n0 SEPARATOR '') AS ms_t1
  FROM (
    SELECT r.*, CASE WHEN r.ms_r0 IS NOT NULL THEN ROW_NUMBER() OVER (ORDER BY CASE WHEN r.ms_r0 IS NOT NULL THEN 0 ELSE 1 END, r.ms_r1 ASC, r.ms_r0 ASC, BINARY CONVERT(r.ms_r0 USING utf8mb4) ASC) END AS ms_n0
    FROM (
      SELECT CASE WHEN `library_critique`.`stars` >= %s THEN `library_critique`.`text` ELSE NULL END AS `ms_r0`, `library_critique`.`id` AS `ms_r1`
      FROM `library_critique`
      WHERE `library_critique`.`shown` = %s) r) r) t;
-- with ['|', 2, True]
