-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_critique"."id", '","draft":', CASE WHEN "library_critique"."patron_id" = %s THEN concat(coalesce((to_json("library_critique"."draft"::text))::text, 'null')) ELSE 'null' END, ',"patron":', coalesce((
    SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
    FROM "library_patron" U0
    WHERE (U0."id" = ("library_critique"."patron_id") AND (NOT U0."hidden" OR U0."id" = %s))), 'null'), '}') AS "ms_0"
  FROM "library_critique"
  WHERE (("library_critique"."shown" OR "library_critique"."patron_id" = %s) AND "library_critique"."stars" = %s)
  ORDER BY "library_critique"."id" ASC LIMIT 100) t;
-- with [3, 3, 3, Int2(2)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_patron"."id", '","email":', CASE WHEN "library_patron"."id" = %s THEN concat(to_json("library_patron"."email"::text)) ELSE '"~marker:FORBIDDEN"' END, '}') AS "ms_0"
  FROM "library_patron"
  WHERE ((NOT "library_patron"."hidden" OR "library_patron"."id" = %s) AND "library_patron"."id" = ANY(%s))
  ORDER BY "library_patron"."id" ASC LIMIT 100) t;
-- with [3, 3, [1, 3]]
