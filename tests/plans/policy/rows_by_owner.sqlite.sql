-- statements, default: 4, rows: 4

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"patronId":"%%s","colour":%%s}', "library_ticket"."patron_id", json_quote(CAST("library_ticket"."colour" AS TEXT))) AS "ms_0"
  FROM "library_ticket"
  WHERE "library_ticket"."patron_id" = %s
  ORDER BY "library_ticket"."patron_id" ASC LIMIT 100) t;
-- with [2]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","patron":%%s}', "library_borrowing"."id", coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "library_patron" U0
    WHERE (U0."id" = ("library_borrowing"."patron_id") AND (NOT U0."hidden" OR U0."id" = %s))), 'null')) AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."patron_id" = %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with [2, 2]

SELECT printf('{"id":"%%s"}', "library_borrowing"."id") AS "ms_0"
FROM "library_borrowing"
WHERE ("library_borrowing"."patron_id" = %s AND "library_borrowing"."id" = %s);
-- with [2, 2]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","draft":%%s}', "library_critique"."id", CASE WHEN "library_critique"."patron_id" = %s THEN printf('%%s', coalesce(CAST(json_quote(CAST("library_critique"."draft" AS TEXT)) AS TEXT), 'null')) ELSE 'null' END) AS "ms_0"
  FROM "library_critique"
  WHERE (("library_critique"."shown" OR "library_critique"."patron_id" = %s) AND NOT "library_critique"."shown")
  ORDER BY "library_critique"."id" ASC LIMIT 100) t;
-- with [2, 2]
