-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"ticket":%%s}', json_quote(CAST("library_patron"."name" AS TEXT)), coalesce((
    SELECT printf('{"patronId":"%%s","colour":%%s,"patron":%%s}', V0."patron_id", json_quote(CAST(V0."colour" AS TEXT)), coalesce((
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "library_patron" U0
      WHERE U0."id" = (V0."patron_id")), 'null')) AS "ms_0"
    FROM "library_ticket" V0
    WHERE V0."patron_id" = ("library_patron"."id")), 'null')) AS "ms_0"
  FROM "library_patron"
  ORDER BY "library_patron"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"patronId":"%%s","patron":%%s}', "library_ticket"."patron_id", coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "library_patron" U0
    WHERE U0."id" = ("library_ticket"."patron_id")), 'null')) AS "ms_0"
  FROM "library_ticket"
  ORDER BY "library_ticket"."patron_id" ASC LIMIT 100) t;
