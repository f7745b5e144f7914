-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","lendable":', ("library_volume"."lendable")::text, ',"sold":', CASE WHEN "library_volume"."lendable" THEN concat('"', "library_volume"."sold", '"') ELSE '"~marker:FORBIDDEN"' END, '}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 6) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_critique"."id", '","stars":', "library_critique"."stars", ',"text":', CASE WHEN "library_critique"."stars" >= 2 THEN concat(to_json("library_critique"."text"::text)) ELSE '"~marker:FORBIDDEN"' END, '}') AS "ms_0"
  FROM "library_critique"
  WHERE "library_critique"."shown"
  ORDER BY "library_critique"."id" ASC LIMIT 6) t;
