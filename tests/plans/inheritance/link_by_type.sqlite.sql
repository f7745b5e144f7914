-- statements, default: 1, rows: 5

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT CASE WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN printf('{"name":%%s,"author":%%s,"garages":%%s,"garage":%%s}', json_quote(CAST("inheritance_vehicle"."name" AS TEXT)), coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "links_person" U0
    WHERE U0."id" = ("inheritance_vehicle"."author_id")), 'null'), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
      FROM "inheritance_garage" U0
      INNER JOIN "inheritance_garage_vehicles" U1 ON (U0."id" = U1."garage_id")
      WHERE U1."vehicle_id" = ("inheritance_vehicle"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), coalesce((
    SELECT printf('{"id":"%%s","cars":%%s}', V0."id", (
      SELECT printf('[%%s]', group_concat(t.ms_0, ','))
      FROM (
        SELECT printf('{"name":%%s}', json_quote(CAST(U2."name" AS TEXT))) AS "ms_0"
        FROM "inheritance_car" U0
        INNER JOIN "inheritance_vehicle" U2 ON (U0."vehicle_ptr_id" = U2."id")
        WHERE U0."garage_id" = (V0."id")
        ORDER BY U2."note" ASC, U0."vehicle_ptr_id" ASC LIMIT 100) t)) AS "ms_0"
    FROM "inheritance_garage" V0
    WHERE V0."id" = ("inheritance_car"."garage_id")), 'null')) ELSE printf('{"name":%%s,"author":%%s,"garages":%%s}', json_quote(CAST("inheritance_vehicle"."name" AS TEXT)), coalesce((
    SELECT printf('{"name":%%s}', json_quote(CAST(U0."name" AS TEXT))) AS "ms_0"
    FROM "links_person" U0
    WHERE U0."id" = ("inheritance_vehicle"."author_id")), 'null'), (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT printf('{"id":"%%s"}', U0."id") AS "ms_0"
      FROM "inheritance_garage" U0
      INNER JOIN "inheritance_garage_vehicles" U1 ON (U0."id" = U1."garage_id")
      WHERE U1."vehicle_id" = ("inheritance_vehicle"."id")
      ORDER BY U0."id" ASC LIMIT 100) t)) END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 6) t;
