-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","ticket":%%s}', "library_borrowing"."id", coalesce((
    SELECT printf('{"colour":%%s,"patron":%%s}', json_quote(CAST(V0."colour" AS TEXT)), coalesce((
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "library_patron" U0
      WHERE U0."id" = (V0."patron_id")), 'null')) AS "ms_0"
    FROM "library_ticket" V0
    WHERE V0."patron_id" = ("library_borrowing"."patron_id")), 'null')) AS "ms_0"
  FROM "library_borrowing"
  ORDER BY "library_borrowing"."id" ASC LIMIT 6) t;
