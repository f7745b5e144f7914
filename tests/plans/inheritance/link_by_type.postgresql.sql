-- statements, default: 1, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT CASE WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN concat('{"name":', to_json("inheritance_vehicle"."name"::text), ',"author":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "links_person" U0
    WHERE U0."id" = ("inheritance_vehicle"."author_id")), 'null'), ',"garages":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
      FROM "inheritance_garage" U0
      INNER JOIN "inheritance_garage_vehicles" U1 ON (U0."id" = U1."garage_id")
      WHERE U1."vehicle_id" = ("inheritance_vehicle"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), ',"garage":', coalesce((
    SELECT concat('{"id":"', V0."id", '","cars":', (
      SELECT concat('[', string_agg(t.ms_0, ','), ']')
      FROM (
        SELECT concat('{"name":', to_json(U2."name"::text), '}') AS "ms_0"
        FROM "inheritance_car" U0
        INNER JOIN "inheritance_vehicle" U2 ON (U0."vehicle_ptr_id" = U2."id")
        WHERE U0."garage_id" = (V0."id")
        ORDER BY U2."note" ASC, U0."vehicle_ptr_id" ASC LIMIT 100) t), '}') AS "ms_0"
    FROM "inheritance_garage" V0
    WHERE V0."id" = ("inheritance_car"."garage_id")), 'null'), '}') ELSE concat('{"name":', to_json("inheritance_vehicle"."name"::text), ',"author":', coalesce((
    SELECT concat('{"name":', to_json(U0."name"::text), '}') AS "ms_0"
    FROM "links_person" U0
    WHERE U0."id" = ("inheritance_vehicle"."author_id")), 'null'), ',"garages":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT concat('{"id":"', U0."id", '"}') AS "ms_0"
      FROM "inheritance_garage" U0
      INNER JOIN "inheritance_garage_vehicles" U1 ON (U0."id" = U1."garage_id")
      WHERE U1."vehicle_id" = ("inheritance_vehicle"."id")
      ORDER BY U0."id" ASC LIMIT 100) t), '}') END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 6) t;
