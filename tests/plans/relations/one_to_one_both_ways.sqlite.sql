-- statements, default: 1, rows: 1

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","sequel":%%s,"prequel":%%s}', "library_volume"."id", coalesce((
    SELECT printf('{"id":"%%s","title":%%s}', U0."id", json_quote(CAST(U0."title" AS TEXT))) AS "ms_0"
    FROM "library_volume" U0
    WHERE U0."id" = ("library_volume"."sequel_id")), 'null'), coalesce((
    SELECT printf('{"id":"%%s","title":%%s}', U0."id", json_quote(CAST(U0."title" AS TEXT))) AS "ms_0"
    FROM "library_volume" U0
    WHERE U0."sequel_id" = ("library_volume"."id")), 'null')) AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 4) t;
