-- statements, default: 2, rows: 4

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"parent":%%s,"children":%%s}', json_quote(CAST("trees_listnode"."name" AS TEXT)), coalesce((
    SELECT printf('{"name":%%s,"parent":%%s}', json_quote(CAST(W0."name" AS TEXT)), coalesce((
      SELECT printf('{"name":%%s,"parent":%%s}', json_quote(CAST(V0."name" AS TEXT)), coalesce((
        SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
        FROM "trees_listnode" U0
        WHERE U0."id" = (V0."parent_id")), 'null')) AS "ms_0"
      FROM "trees_listnode" V0
      WHERE V0."id" = (W0."parent_id")), 'null')) AS "ms_0"
    FROM "trees_listnode" W0
    WHERE W0."id" = ("trees_listnode"."parent_id")), 'null'), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "trees_listnode" U0
      WHERE U0."parent_id" = ("trees_listnode"."id")
      ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "trees_listnode"
  ORDER BY "trees_listnode"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"name":%%s,"two":%%s,"twos":%%s}', json_quote(CAST("rows_circleone"."name" AS TEXT)), coalesce((
    SELECT printf('{"name":%%s,"one":%%s}', json_quote(CAST(V0."name" AS TEXT)), coalesce((
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "rows_circleone" U0
      WHERE U0."id" = (V0."one_id")), 'null')) AS "ms_0"
    FROM "rows_circletwo" V0
    WHERE V0."id" = ("rows_circleone"."two_id")), 'null'), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
      FROM "rows_circletwo" U0
      WHERE U0."one_id" = ("rows_circleone"."id")
      ORDER BY U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "rows_circleone"
  ORDER BY "rows_circleone"."id" ASC LIMIT 100) t;
