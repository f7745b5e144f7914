-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","draft":%%s,"patron":%%s}', "library_critique"."id", CASE WHEN "library_critique"."patron_id" = %s THEN printf('%%s', coalesce(CAST(json_quote(CAST("library_critique"."draft" AS TEXT)) AS TEXT), 'null')) ELSE 'null' END, coalesce((
    SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
    FROM "library_patron" U0
    WHERE (U0."id" = ("library_critique"."patron_id") AND (NOT U0."hidden" OR U0."id" = %s))), 'null')) AS "ms_0"
  FROM "library_critique"
  WHERE (("library_critique"."shown" OR "library_critique"."patron_id" = %s) AND "library_critique"."stars" = %s)
  ORDER BY "library_critique"."id" ASC LIMIT 100) t;
-- with [3, 3, 3, 2]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","email":%%s}', "library_patron"."id", CASE WHEN "library_patron"."id" = %s THEN printf('%%s', json_quote(CAST("library_patron"."email" AS TEXT))) ELSE '"~marker:FORBIDDEN"' END) AS "ms_0"
  FROM "library_patron"
  WHERE ((NOT "library_patron"."hidden" OR "library_patron"."id" = %s) AND "library_patron"."id" IN (
    SELECT value
    FROM json_each(%s)))
  ORDER BY "library_patron"."id" ASC LIMIT 100) t;
-- with [3, 3, '[1, 3]']
