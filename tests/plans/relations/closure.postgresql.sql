-- statements, default: 3, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"distance":', "trees_closure"."distance", ',"ancestor":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "trees_listnode" U0
    WHERE U0."id" = ("trees_closure"."ancestor_id")), 'null'), ',"descendant":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "trees_listnode" U0
    WHERE U0."id" = ("trees_closure"."descendant_id")), 'null'), '}') AS "ms_0"
  FROM "trees_closure"
  ORDER BY "trees_closure"."distance" DESC, "trees_closure"."id" ASC LIMIT 100) t;

SELECT concat('{"distance":', "trees_closure"."distance", '}') AS "ms_0"
FROM "trees_closure"
WHERE ("trees_closure"."ancestor_id" = %s AND "trees_closure"."descendant_id" = %s);
-- with [1, 3]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("trees_listnode"."name"::text), ',"below":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"descendant":', coalesce((
        SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
        FROM "trees_listnode" U0
        WHERE U0."id" = (V0."descendant_id")), 'null'), '}') AS "ms_0"
      FROM "trees_closure" V0
      WHERE (V0."ancestor_id" = ("trees_listnode"."id") AND V0."distance" > %s)
      ORDER BY V0."id" ASC LIMIT 100) t), ',"above":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"ancestor":', coalesce((
        SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
        FROM "trees_listnode" U0
        WHERE U0."id" = (V0."ancestor_id")), 'null'), '}') AS "ms_0"
      FROM "trees_closure" V0
      WHERE V0."descendant_id" = ("trees_listnode"."id")
      ORDER BY V0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "trees_listnode"
  ORDER BY "trees_listnode"."id" ASC LIMIT 3) t;
-- with [Int4(0)]
