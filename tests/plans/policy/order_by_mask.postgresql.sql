-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","sold":', CASE WHEN "library_volume"."lendable" THEN concat('"', "library_volume"."sold", '"') ELSE '"~marker:FORBIDDEN"' END, '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY CASE WHEN "library_volume"."lendable" THEN "library_volume"."sold" ELSE NULL END DESC NULLS LAST, "library_volume"."id" ASC LIMIT 100) t;
