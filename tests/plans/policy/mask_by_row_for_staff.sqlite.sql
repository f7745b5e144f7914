-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","stars":%%s,"text":%%s,"patron":%%s}', "library_critique"."id", "library_critique"."stars", json_quote(CAST("library_critique"."text" AS TEXT)), coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "library_patron" U0
    WHERE (U0."id" = ("library_critique"."patron_id") AND NOT U0."hidden")), 'null')) AS "ms_0"
  FROM "library_critique"
  WHERE "library_critique"."shown"
  ORDER BY "library_critique"."id" ASC LIMIT 6) t;
