-- statements, default: 3, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"distance":%%s,"ancestor":%%s,"descendant":%%s}', "trees_closure"."distance", coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "trees_listnode" U0
    WHERE U0."id" = ("trees_closure"."ancestor_id")), 'null'), coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "trees_listnode" U0
    WHERE U0."id" = ("trees_closure"."descendant_id")), 'null')) AS "ms_0"
  FROM "trees_closure"
  ORDER BY "trees_closure"."distance" DESC, "trees_closure"."id" ASC LIMIT 100) t;

SELECT printf('{"distance":%%s}', "trees_closure"."distance") AS "ms_0"
FROM "trees_closure"
WHERE ("trees_closure"."ancestor_id" = %s AND "trees_closure"."descendant_id" = %s);
-- with [1, 3]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"below":%%s,"above":%%s}', json_quote(CAST("trees_listnode"."name" AS TEXT)), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"descendant":%%s}', coalesce((
        SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
        FROM "trees_listnode" U0
        WHERE U0."id" = (V0."descendant_id")), 'null')) AS "ms_0"
      FROM "trees_closure" V0
      WHERE (V0."ancestor_id" = ("trees_listnode"."id") AND V0."distance" > %s)
      ORDER BY V0."id" ASC LIMIT 100) t), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"ancestor":%%s}', coalesce((
        SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
        FROM "trees_listnode" U0
        WHERE U0."id" = (V0."ancestor_id")), 'null')) AS "ms_0"
      FROM "trees_closure" V0
      WHERE V0."descendant_id" = ("trees_listnode"."id")
      ORDER BY V0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "trees_listnode"
  ORDER BY "trees_listnode"."id" ASC LIMIT 3) t;
-- with [0]
