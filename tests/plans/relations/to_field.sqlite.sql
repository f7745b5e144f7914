-- statements, default: 4, rows: 6

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"country":%%s,"number":%%s}', coalesce((
    SELECT printf('{"iso":%%s,"alpha3":%%s}', json_quote(CAST(U0."iso" AS TEXT)), json_quote(CAST(U0."alpha3" AS TEXT))) AS "ms_0"
    FROM "keys_country" U0
    WHERE U0."alpha3" = ("keys_bycode"."land")), 'null'), coalesce((
    SELECT printf('{"iso":%%s,"number":%%s}', json_quote(CAST(U0."iso" AS TEXT)), coalesce(CAST(U0."number" AS TEXT), 'null')) AS "ms_0"
    FROM "keys_country" U0
    WHERE U0."number" = ("keys_bycode"."number_id")), 'null')) AS "ms_0"
  FROM "keys_bycode"
  ORDER BY "keys_bycode"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"iso":%%s,"byCode":%%s,"byNumber":%%s}', json_quote(CAST("keys_country"."iso" AS TEXT)), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
      FROM "keys_bycode" U0
      WHERE U0."land" = ("keys_country"."alpha3")
      ORDER BY U0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
      FROM "keys_bycode" U0
      WHERE U0."number_id" = ("keys_country"."number")
      ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "keys_country"
  ORDER BY "keys_country"."iso" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "keys_bycode"."id") AS "ms_0"
  FROM "keys_bycode"
  WHERE ("keys_bycode"."land" IS NOT NULL AND "keys_bycode"."land" IN (
    SELECT U0."alpha3" AS "alpha3"
    FROM "keys_country" U0
    WHERE U0."iso" = %s) AND "keys_bycode"."number_id" IS NOT NULL AND "keys_bycode"."number_id" IN (
    SELECT U0."number" AS "number"
    FROM "keys_country" U0
    WHERE U0."name" LIKE %s ESCAPE '\'))
  ORDER BY "keys_bycode"."id" ASC LIMIT 100) t;
-- with ['DE', 'F%']

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s"}', "keys_bycode"."id") AS "ms_0"
  FROM "keys_bycode"
  LEFT OUTER JOIN "keys_country" T3 ON ("keys_bycode"."number_id" = T3."number")
  ORDER BY T3."name" ASC NULLS LAST, "keys_bycode"."id" ASC LIMIT 100) t;
