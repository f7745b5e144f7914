-- statements, default: 2, rows: 4

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("trees_listnode"."name"::text), ',"parent":', coalesce((
    SELECT concat('{"name":', to_json(W0."name"::text), ',"parent":', coalesce((
      SELECT concat('{"name":', to_json(V0."name"::text), ',"parent":', coalesce((
        SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
        FROM "trees_listnode" U0
        WHERE U0."id" = (V0."parent_id")), 'null'), '}') AS "ms_0"
      FROM "trees_listnode" V0
      WHERE V0."id" = (W0."parent_id")), 'null'), '}') AS "ms_0"
    FROM "trees_listnode" W0
    WHERE W0."id" = ("trees_listnode"."parent_id")), 'null'), ',"children":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "trees_listnode" U0
      WHERE U0."parent_id" = ("trees_listnode"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "trees_listnode"
  ORDER BY "trees_listnode"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("rows_circleone"."name"::text), ',"two":', coalesce((
    SELECT concat('{"name":', to_json(V0."name"::text), ',"one":', coalesce((
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "rows_circleone" U0
      WHERE U0."id" = (V0."one_id")), 'null'), '}') AS "ms_0"
    FROM "rows_circletwo" V0
    WHERE V0."id" = ("rows_circleone"."two_id")), 'null'), ',"twos":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
      FROM "rows_circletwo" U0
      WHERE U0."one_id" = ("rows_circleone"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "rows_circleone"
  ORDER BY "rows_circleone"."id" ASC LIMIT 100) t;
