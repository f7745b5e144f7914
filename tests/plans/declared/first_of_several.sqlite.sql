-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","taken":"%%s+00:00","before":%%s}', "library_borrowing"."id", replace(CASE WHEN instr("library_borrowing"."taken", '.') THEN rtrim("library_borrowing"."taken", '0') ELSE "library_borrowing"."taken" END, ' ', 'T'), coalesce((
    SELECT printf('{"id":"%%s","taken":"%%s+00:00","before":%%s}', V0."id", replace(CASE WHEN instr(V0."taken", '.') THEN rtrim(V0."taken", '0') ELSE V0."taken" END, ' ', 'T'), coalesce((
      SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
      FROM "library_borrowing" U0
      WHERE (U0."patron_id" = (V0."patron_id") AND U0."taken" < (V0."taken"))
      ORDER BY U0."taken" DESC, U0."id" ASC LIMIT 1), 'null')) AS "ms_0"
    FROM "library_borrowing" V0
    WHERE (V0."patron_id" = ("library_borrowing"."patron_id") AND V0."taken" < ("library_borrowing"."taken"))
    ORDER BY V0."taken" DESC, V0."id" ASC LIMIT 1), 'null')) AS "ms_0"
  FROM "library_borrowing"
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
