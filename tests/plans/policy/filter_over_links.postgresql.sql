-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE EXISTS(
    SELECT 1 AS "a"
    FROM "library_critique" U0
    WHERE (U0."volume_id" = ("library_volume"."id") AND U0."shown" AND U0."stars" >= %s) LIMIT 1)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int2(4)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_critique" U0
    WHERE (U0."volume_id" = ("library_volume"."id") AND U0."shown") LIMIT 1))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_critique" U0
    WHERE (U0."volume_id" = ("library_volume"."id") AND U0."shown" AND CASE WHEN (U0."stars" > %s) THEN 0 ELSE 1 END = 1) LIMIT 1))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int2(1)]
