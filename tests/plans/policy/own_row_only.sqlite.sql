-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"hidden":%%s,"email":%%s,"ticket":%%s}', json_quote(CAST("library_patron"."name" AS TEXT)), CASE WHEN "library_patron"."hidden" THEN 'true' WHEN NOT "library_patron"."hidden" THEN 'false' END, CASE WHEN "library_patron"."id" = %s THEN printf('%%s', json_quote(CAST("library_patron"."email" AS TEXT))) ELSE '"~marker:FORBIDDEN"' END, coalesce((
    SELECT printf('{"colour":%%s}', json_quote(CAST(U0."colour" AS TEXT))) AS "ms_0"
    FROM "library_ticket" U0
    WHERE (U0."patron_id" = ("library_patron"."id") AND U0."patron_id" = %s)), 'null')) AS "ms_0"
  FROM "library_patron"
  WHERE (NOT "library_patron"."hidden" OR "library_patron"."id" = %s)
  ORDER BY "library_patron"."id" ASC LIMIT 100) t;
-- with [3, 3, 3]
