-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_patron"."name"::text), ',"hidden":', ("library_patron"."hidden")::text, ',"email":', CASE WHEN "library_patron"."id" = %s THEN concat(to_json("library_patron"."email"::text)) ELSE '"~marker:FORBIDDEN"' END, ',"ticket":', coalesce((
    SELECT concat('{"colour":', to_json(U0."colour"::text), '}') AS "ms_0"
    FROM "library_ticket" U0
    WHERE (U0."patron_id" = ("library_patron"."id") AND U0."patron_id" = %s)), 'null'), '}') AS "ms_0"
  FROM "library_patron"
  WHERE (NOT "library_patron"."hidden" OR "library_patron"."id" = %s)
  ORDER BY "library_patron"."id" ASC LIMIT 100) t;
-- with [3, 3, 3]
