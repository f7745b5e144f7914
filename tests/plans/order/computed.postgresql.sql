-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","long":', coalesce((("library_volume"."pages" > 300)::text)::text, 'null'), ',"margin":', CASE WHEN ("library_volume"."price" - "library_volume"."cost") < 'NaN' THEN '"' || ("library_volume"."price" - "library_volume"."cost") || '"' ELSE 'null' END, '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."pages" > 300 DESC NULLS LAST, ("library_volume"."price" - "library_volume"."cost") DESC NULLS LAST, "library_volume"."id" ASC LIMIT 5) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_help"."id", '","volume":', coalesce((
    SELECT concat('{"margin":', CASE WHEN (U0."price" - U0."cost") < 'NaN' THEN '"' || (U0."price" - U0."cost") || '"' ELSE 'null' END, '}') AS "ms_0"
    FROM "library_volume" U0
    WHERE U0."id" = ("library_help"."volume_id")), 'null'), '}') AS "ms_0"
  FROM "library_help"
  ORDER BY (
    SELECT (U0."price" - U0."cost") AS "ms_sort"
    FROM "library_volume" U0
    WHERE U0."id" = ("library_help"."volume_id") LIMIT 1) ASC NULLS LAST, "library_help"."id" ASC LIMIT 4) t;
