-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","sold":%%s}', "library_volume"."id", CASE WHEN "library_volume"."lendable" THEN printf('"%%s"', "library_volume"."sold") ELSE '"~marker:FORBIDDEN"' END) AS "ms_0"
  FROM "library_volume"
  ORDER BY CASE WHEN "library_volume"."lendable" THEN "library_volume"."sold" ELSE NULL END DESC NULLS LAST, "library_volume"."id" ASC LIMIT 100) t;
