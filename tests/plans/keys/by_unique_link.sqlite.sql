-- statements, default: 1, rows: 1

SELECT printf('{"id":"%%s","title":%%s,"sequel":%%s}', "library_volume"."id", json_quote(CAST("library_volume"."title" AS TEXT)), coalesce((
  SELECT printf('{"id":"%%s","prequel":%%s}', V0."id", coalesce((
    SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
    FROM "library_volume" U0
    WHERE U0."sequel_id" = (V0."id")), 'null')) AS "ms_0"
  FROM "library_volume" V0
  WHERE V0."id" = ("library_volume"."sequel_id")), 'null')) AS "ms_0"
FROM "library_volume"
WHERE ("library_volume"."sequel_id" IS NOT NULL AND "library_volume"."sequel_id" = %s);
-- with [3]
