-- statements, default: 2, rows: 2

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"power":%%s,"gearbox":%%s}', "links_engine"."power", coalesce((
    SELECT printf('{"gears":%%s,"shaft":%%s}', W0."gears", coalesce((
      SELECT printf('{"gearboxId":"%%s","length":%%s,"wheel":%%s}', V0."gearbox_id", V0."length", coalesce((
        SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
        FROM "links_wheel" U0
        WHERE U0."shaft_id" = (V0."gearbox_id")), 'null')) AS "ms_0"
      FROM "links_shaft" V0
      WHERE V0."gearbox_id" = (W0."id")), 'null')) AS "ms_0"
    FROM "links_gearbox" W0
    WHERE W0."engine_id" = ("links_engine"."id")), 'null')) AS "ms_0"
  FROM "links_engine"
  ORDER BY "links_engine"."id" ASC LIMIT 100) t;

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","shaft":%%s,"spare":%%s}', "links_wheel"."id", coalesce((
    SELECT printf('{"length":%%s,"gearbox":%%s}', W0."length", coalesce((
      SELECT printf('{"engine":%%s}', coalesce((
        SELECT printf('{"power":%%s}', U0."power") AS "ms_0"
        FROM "links_engine" U0
        WHERE U0."id" = (V0."engine_id")), 'null')) AS "ms_0"
      FROM "links_gearbox" V0
      WHERE V0."id" = (W0."gearbox_id")), 'null')) AS "ms_0"
    FROM "links_shaft" W0
    WHERE W0."gearbox_id" = ("links_wheel"."shaft_id")), 'null'), coalesce((
    SELECT printf('{"length":%%s}', U0."length") AS "ms_0"
    FROM "links_shaft" U0
    WHERE U0."gearbox_id" = ("links_wheel"."spare_id")), 'null')) AS "ms_0"
  FROM "links_wheel"
  ORDER BY "links_wheel"."id" ASC LIMIT 100) t;
