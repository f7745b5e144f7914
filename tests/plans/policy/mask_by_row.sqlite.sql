-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","lendable":%%s,"sold":%%s}', "library_volume"."id", CASE WHEN "library_volume"."lendable" THEN 'true' WHEN NOT "library_volume"."lendable" THEN 'false' END, CASE WHEN "library_volume"."lendable" THEN printf('"%%s"', "library_volume"."sold") ELSE '"~marker:FORBIDDEN"' END) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 6) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","stars":%%s,"text":%%s}', "library_critique"."id", "library_critique"."stars", CASE WHEN "library_critique"."stars" >= %s THEN printf('%%s', json_quote(CAST("library_critique"."text" AS TEXT))) ELSE '"~marker:FORBIDDEN"' END) AS "ms_0"
  FROM "library_critique"
  WHERE "library_critique"."shown"
  ORDER BY "library_critique"."id" ASC LIMIT 6) t;
-- with [2]
