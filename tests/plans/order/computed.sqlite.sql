-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","long":%%s,"margin":%%s}', "library_volume"."id", coalesce(CAST(CASE WHEN "library_volume"."pages" > %s THEN 'true' WHEN NOT "library_volume"."pages" > %s THEN 'false' END AS TEXT), 'null'), CASE WHEN (CAST((CAST(("library_volume"."price" - "library_volume"."cost") AS NUMERIC)) AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', (CAST((CAST(("library_volume"."price" - "library_volume"."cost") AS NUMERIC)) AS NUMERIC)))) END) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."pages" > %s DESC NULLS LAST, (CAST((CAST(("library_volume"."price" - "library_volume"."cost") AS NUMERIC)) AS NUMERIC)) DESC NULLS LAST, "library_volume"."id" ASC LIMIT 5) t;
-- with [300, 300, 300]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","volume":%%s}', "library_help"."id", coalesce((
    SELECT printf('{"margin":%%s}', CASE WHEN (CAST((CAST((U0."price" - U0."cost") AS NUMERIC)) AS NUMERIC)) IS NULL THEN 'null' ELSE printf('"%%s"', printf('%%.2f', (CAST((CAST((U0."price" - U0."cost") AS NUMERIC)) AS NUMERIC)))) END) AS "ms_0"
    FROM "library_volume" U0
    WHERE U0."id" = ("library_help"."volume_id")), 'null')) AS "ms_0"
  FROM "library_help"
  ORDER BY (
    SELECT (CAST((CAST((U0."price" - U0."cost") AS NUMERIC)) AS NUMERIC)) AS "ms_sort"
    FROM "library_volume" U0
    WHERE U0."id" = ("library_help"."volume_id") LIMIT 1) ASC NULLS LAST, "library_help"."id" ASC LIMIT 4) t;
