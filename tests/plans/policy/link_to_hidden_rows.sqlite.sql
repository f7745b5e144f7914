-- statements, default: 2, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","patron":%%s}', "library_critique"."id", coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "library_patron" U0
    WHERE (U0."id" = ("library_critique"."patron_id") AND (NOT U0."hidden" OR U0."id" = %s))), 'null')) AS "ms_0"
  FROM "library_critique"
  WHERE ("library_critique"."shown" OR "library_critique"."patron_id" = %s)
  ORDER BY "library_critique"."id" ASC LIMIT 8) t;
-- with [1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"critiques":%%s,"copies":%%s}', (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s","patron":%%s}', V0."id", coalesce((
        SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
        FROM "library_patron" U0
        WHERE (U0."id" = (V0."patron_id") AND (NOT U0."hidden" OR U0."id" = %s))), 'null')) AS "ms_0"
      FROM "library_critique" V0
      WHERE (V0."volume_id" = ("library_volume"."id") AND (V0."shown" OR V0."patron_id" = %s))
      ORDER BY V0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"borrowings":%%s}', (
        SELECT printf('[%%s]', group_concat(t.ms_0, ','))
        FROM (
          SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
          FROM "library_borrowing" U0
          WHERE (U0."copy_id" = (V0."serial") AND U0."patron_id" = %s)
          ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
      FROM "library_copy" V0
      WHERE V0."volume_id" = ("library_volume"."id")
      ORDER BY V0."serial" ASC LIMIT 2) t)) AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" IN (
    SELECT value
    FROM json_each(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [1, 1, 1, '[2, 5]']
