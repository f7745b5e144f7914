-- statements, default: 7, rows: 8

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN printf('{"__typename":"Taxi","name":%%s}', json_quote(CAST("inheritance_vehicle"."name" AS TEXT))) WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN printf('{"__typename":"Car","name":%%s}', json_quote(CAST("inheritance_vehicle"."name" AS TEXT))) WHEN "inheritance_bicycle"."number" IS NOT NULL THEN printf('{"__typename":"Bicycle","name":%%s}', json_quote(CAST("inheritance_vehicle"."name" AS TEXT))) ELSE printf('{"__typename":"Vehicle","name":%%s}', json_quote(CAST("inheritance_vehicle"."name" AS TEXT))) END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  WHERE CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN %s WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN %s WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN %s ELSE %s END = %s
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;
-- with [1, 1, 0, 0, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN printf('{"__typename":"Taxi"}') WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN printf('{"__typename":"Car"}') WHEN "inheritance_bicycle"."number" IS NOT NULL THEN printf('{"__typename":"Bicycle"}') ELSE printf('{"__typename":"Vehicle"}') END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  WHERE CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN %s WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN %s WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN %s ELSE %s END = %s
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;
-- with [1, 0, 0, 0, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN printf('{"__typename":"Taxi"}') WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN printf('{"__typename":"Car"}') WHEN "inheritance_bicycle"."number" IS NOT NULL THEN printf('{"__typename":"Bicycle"}') ELSE printf('{"__typename":"Vehicle"}') END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  WHERE (NOT (CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN %s WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN %s WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN %s ELSE %s END = %s) AND "inheritance_vehicle"."wheels" >= %s)
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;
-- with [1, 0, 0, 0, 1, 2]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN printf('{"__typename":"Taxi"}') WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN printf('{"__typename":"Car"}') WHEN "inheritance_bicycle"."number" IS NOT NULL THEN printf('{"__typename":"Bicycle"}') ELSE printf('{"__typename":"Vehicle"}') END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  WHERE NOT (CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN %s WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN %s WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN %s ELSE %s END = %s)
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;
-- with [1, 1, 0, 0, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN printf('{"__typename":"Taxi"}') ELSE printf('{"__typename":"Car"}') END AS "ms_0"
  FROM "inheritance_car"
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  INNER JOIN "inheritance_vehicle" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_vehicle"."id")
  WHERE (CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN %s ELSE %s END = %s OR "inheritance_car"."doors" > %s)
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_car"."vehicle_ptr_id" ASC LIMIT 100) t;
-- with [1, 0, 1, 4]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","vehicles":%%s}', "inheritance_garage"."id", (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT CASE WHEN (U4."ride_id" IS NOT NULL) THEN printf('{"__typename":"Taxi"}') WHEN (U3."vehicle_ptr_id" IS NOT NULL) THEN printf('{"__typename":"Car"}') WHEN (U7."number" IS NOT NULL) THEN printf('{"__typename":"Bicycle"}') ELSE printf('{"__typename":"Vehicle"}') END AS "ms_0"
      FROM "inheritance_vehicle" U0
      INNER JOIN "inheritance_garage_vehicles" U1 ON (U0."id" = U1."vehicle_id")
      LEFT OUTER JOIN "inheritance_car" U3 ON (U0."id" = U3."vehicle_ptr_id")
      LEFT OUTER JOIN "inheritance_taxi" U4 ON (U3."vehicle_ptr_id" = U4."ride_id")
      LEFT OUTER JOIN "inheritance_bicycle" U7 ON (U0."id" = U7."frame_id")
      WHERE (U1."garage_id" = ("inheritance_garage"."id") AND NOT (CASE WHEN (U4."ride_id" IS NOT NULL) THEN %s WHEN (U3."vehicle_ptr_id" IS NOT NULL) THEN %s WHEN (U7."number" IS NOT NULL) THEN %s ELSE %s END = %s))
      ORDER BY U0."note" ASC, U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "inheritance_garage"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "inheritance_vehicle" U0
    INNER JOIN "inheritance_garage_vehicles" U1 ON (U0."id" = U1."vehicle_id")
    LEFT OUTER JOIN "inheritance_car" U3 ON (U0."id" = U3."vehicle_ptr_id")
    LEFT OUTER JOIN "inheritance_taxi" U4 ON (U3."vehicle_ptr_id" = U4."ride_id")
    LEFT OUTER JOIN "inheritance_bicycle" U7 ON (U0."id" = U7."frame_id")
    WHERE (U1."garage_id" = ("inheritance_garage"."id") AND CASE WHEN (U4."ride_id" IS NOT NULL) THEN %s WHEN (U3."vehicle_ptr_id" IS NOT NULL) THEN %s WHEN (U7."number" IS NOT NULL) THEN %s ELSE %s END = %s) LIMIT 1)
  ORDER BY "inheritance_garage"."id" ASC LIMIT 100) t;
-- with [1, 0, 0, 0, 1, 1, 1, 0, 0, 0, 1]

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "inheritance_vehicle"
    LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
    LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
    LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
    WHERE CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN %s WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN %s WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN %s ELSE %s END = %s) AS TEXT));
-- with [1, 0, 0, 0, 1]

-- statements, default: 7, rows: 8

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN printf('{"__typename":"Taxi","name":%%s}', json_quote(CAST("inheritance_vehicle"."name" AS TEXT))) WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN printf('{"__typename":"Car","name":%%s}', json_quote(CAST("inheritance_vehicle"."name" AS TEXT))) WHEN "inheritance_bicycle"."number" IS NOT NULL THEN printf('{"__typename":"Bicycle","name":%%s}', json_quote(CAST("inheritance_vehicle"."name" AS TEXT))) ELSE printf('{"__typename":"Vehicle","name":%%s}', json_quote(CAST("inheritance_vehicle"."name" AS TEXT))) END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  WHERE CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN %s WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN %s WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN %s ELSE %s END = %s
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;
-- with [0, 0, 0, 0, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN printf('{"__typename":"Taxi"}') WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN printf('{"__typename":"Car"}') WHEN "inheritance_bicycle"."number" IS NOT NULL THEN printf('{"__typename":"Bicycle"}') ELSE printf('{"__typename":"Vehicle"}') END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  WHERE CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN %s WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN %s WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN %s ELSE %s END = %s
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;
-- with [0, 0, 0, 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN printf('{"__typename":"Taxi"}') WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN printf('{"__typename":"Car"}') WHEN "inheritance_bicycle"."number" IS NOT NULL THEN printf('{"__typename":"Bicycle"}') ELSE printf('{"__typename":"Vehicle"}') END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  WHERE (NOT (CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN %s WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN %s WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN %s ELSE %s END = %s) AND "inheritance_vehicle"."wheels" >= %s)
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;
-- with [0, 0, 0, 1, 1, 2]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN printf('{"__typename":"Taxi"}') WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN printf('{"__typename":"Car"}') WHEN "inheritance_bicycle"."number" IS NOT NULL THEN printf('{"__typename":"Bicycle"}') ELSE printf('{"__typename":"Vehicle"}') END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  WHERE NOT (CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN %s WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN %s WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN %s ELSE %s END = %s)
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;
-- with [0, 1, 0, 1, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN printf('{"__typename":"Taxi"}') ELSE printf('{"__typename":"Car"}') END AS "ms_0"
  FROM "inheritance_car"
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  INNER JOIN "inheritance_vehicle" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_vehicle"."id")
  WHERE (CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN %s ELSE %s END = %s OR "inheritance_car"."doors" > %s)
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_car"."vehicle_ptr_id" ASC LIMIT 100) t;
-- with [1, 0, 1, 4]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","vehicles":%%s}', "inheritance_garage"."id", (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT CASE WHEN (U4."ride_id" IS NOT NULL) THEN printf('{"__typename":"Taxi"}') WHEN (U3."vehicle_ptr_id" IS NOT NULL) THEN printf('{"__typename":"Car"}') WHEN (U7."number" IS NOT NULL) THEN printf('{"__typename":"Bicycle"}') ELSE printf('{"__typename":"Vehicle"}') END AS "ms_0"
      FROM "inheritance_vehicle" U0
      INNER JOIN "inheritance_garage_vehicles" U1 ON (U0."id" = U1."vehicle_id")
      LEFT OUTER JOIN "inheritance_car" U3 ON (U0."id" = U3."vehicle_ptr_id")
      LEFT OUTER JOIN "inheritance_taxi" U4 ON (U3."vehicle_ptr_id" = U4."ride_id")
      LEFT OUTER JOIN "inheritance_bicycle" U7 ON (U0."id" = U7."frame_id")
      WHERE (U1."garage_id" = ("inheritance_garage"."id") AND NOT (CASE WHEN (U4."ride_id" IS NOT NULL) THEN %s WHEN (U3."vehicle_ptr_id" IS NOT NULL) THEN %s WHEN (U7."number" IS NOT NULL) THEN %s ELSE %s END = %s))
      ORDER BY U0."note" ASC, U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "inheritance_garage"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "inheritance_vehicle" U0
    INNER JOIN "inheritance_garage_vehicles" U1 ON (U0."id" = U1."vehicle_id")
    LEFT OUTER JOIN "inheritance_car" U3 ON (U0."id" = U3."vehicle_ptr_id")
    LEFT OUTER JOIN "inheritance_taxi" U4 ON (U3."vehicle_ptr_id" = U4."ride_id")
    LEFT OUTER JOIN "inheritance_bicycle" U7 ON (U0."id" = U7."frame_id")
    WHERE (U1."garage_id" = ("inheritance_garage"."id") AND CASE WHEN (U4."ride_id" IS NOT NULL) THEN %s WHEN (U3."vehicle_ptr_id" IS NOT NULL) THEN %s WHEN (U7."number" IS NOT NULL) THEN %s ELSE %s END = %s) LIMIT 1)
  ORDER BY "inheritance_garage"."id" ASC LIMIT 100) t;
-- with [0, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1]

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "inheritance_vehicle"
    LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
    LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
    LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
    WHERE CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN %s WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN %s WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN %s ELSE %s END = %s) AS TEXT));
-- with [0, 0, 0, 1, 1]

-- statements, default: 7, rows: 8

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN printf('{"__typename":"Taxi","name":%%s}', json_quote(CAST("inheritance_vehicle"."name" AS TEXT))) WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN printf('{"__typename":"Car","name":%%s}', json_quote(CAST("inheritance_vehicle"."name" AS TEXT))) WHEN "inheritance_bicycle"."number" IS NOT NULL THEN printf('{"__typename":"Bicycle","name":%%s}', json_quote(CAST("inheritance_vehicle"."name" AS TEXT))) ELSE printf('{"__typename":"Vehicle","name":%%s}', json_quote(CAST("inheritance_vehicle"."name" AS TEXT))) END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  WHERE CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN %s WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN %s WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN %s ELSE %s END = %s
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;
-- with [0, 0, 1, 0, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN printf('{"__typename":"Taxi"}') WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN printf('{"__typename":"Car"}') WHEN "inheritance_bicycle"."number" IS NOT NULL THEN printf('{"__typename":"Bicycle"}') ELSE printf('{"__typename":"Vehicle"}') END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  WHERE CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN %s WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN %s WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN %s ELSE %s END = %s
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;
-- with [0, 1, 0, 0, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN printf('{"__typename":"Taxi"}') WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN printf('{"__typename":"Car"}') WHEN "inheritance_bicycle"."number" IS NOT NULL THEN printf('{"__typename":"Bicycle"}') ELSE printf('{"__typename":"Vehicle"}') END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  WHERE (NOT (CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN %s WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN %s WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN %s ELSE %s END = %s) AND "inheritance_vehicle"."wheels" >= %s)
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;
-- with [0, 1, 0, 0, 1, 2]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN printf('{"__typename":"Taxi"}') WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN printf('{"__typename":"Car"}') WHEN "inheritance_bicycle"."number" IS NOT NULL THEN printf('{"__typename":"Bicycle"}') ELSE printf('{"__typename":"Vehicle"}') END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  WHERE NOT (CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN %s WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN %s WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN %s ELSE %s END = %s)
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;
-- with [0, 1, 0, 0, 1]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN printf('{"__typename":"Taxi"}') ELSE printf('{"__typename":"Car"}') END AS "ms_0"
  FROM "inheritance_car"
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  INNER JOIN "inheritance_vehicle" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_vehicle"."id")
  WHERE (CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN %s ELSE %s END = %s OR "inheritance_car"."doors" > %s)
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_car"."vehicle_ptr_id" ASC LIMIT 100) t;
-- with [1, 0, 1, 4]

SELECT printf('[%%s]', group_concat(t.ms_0, ','))
FROM (
  SELECT printf('{"id":"%%s","vehicles":%%s}', "inheritance_garage"."id", (
    SELECT printf('[%%s]', group_concat(t.ms_0, ','))
    FROM (
      SELECT CASE WHEN (U4."ride_id" IS NOT NULL) THEN printf('{"__typename":"Taxi"}') WHEN (U3."vehicle_ptr_id" IS NOT NULL) THEN printf('{"__typename":"Car"}') WHEN (U7."number" IS NOT NULL) THEN printf('{"__typename":"Bicycle"}') ELSE printf('{"__typename":"Vehicle"}') END AS "ms_0"
      FROM "inheritance_vehicle" U0
      INNER JOIN "inheritance_garage_vehicles" U1 ON (U0."id" = U1."vehicle_id")
      LEFT OUTER JOIN "inheritance_car" U3 ON (U0."id" = U3."vehicle_ptr_id")
      LEFT OUTER JOIN "inheritance_taxi" U4 ON (U3."vehicle_ptr_id" = U4."ride_id")
      LEFT OUTER JOIN "inheritance_bicycle" U7 ON (U0."id" = U7."frame_id")
      WHERE (U1."garage_id" = ("inheritance_garage"."id") AND NOT (CASE WHEN (U4."ride_id" IS NOT NULL) THEN %s WHEN (U3."vehicle_ptr_id" IS NOT NULL) THEN %s WHEN (U7."number" IS NOT NULL) THEN %s ELSE %s END = %s))
      ORDER BY U0."note" ASC, U0."id" ASC LIMIT 100) t)) AS "ms_0"
  FROM "inheritance_garage"
  WHERE EXISTS(
    SELECT %s AS "a"
    FROM "inheritance_vehicle" U0
    INNER JOIN "inheritance_garage_vehicles" U1 ON (U0."id" = U1."vehicle_id")
    LEFT OUTER JOIN "inheritance_car" U3 ON (U0."id" = U3."vehicle_ptr_id")
    LEFT OUTER JOIN "inheritance_taxi" U4 ON (U3."vehicle_ptr_id" = U4."ride_id")
    LEFT OUTER JOIN "inheritance_bicycle" U7 ON (U0."id" = U7."frame_id")
    WHERE (U1."garage_id" = ("inheritance_garage"."id") AND CASE WHEN (U4."ride_id" IS NOT NULL) THEN %s WHEN (U3."vehicle_ptr_id" IS NOT NULL) THEN %s WHEN (U7."number" IS NOT NULL) THEN %s ELSE %s END = %s) LIMIT 1)
  ORDER BY "inheritance_garage"."id" ASC LIMIT 100) t;
-- with [0, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1]

SELECT (
  SELECT CAST((
    SELECT COUNT(*) AS "ms_total"
    FROM "inheritance_vehicle"
    LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
    LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
    LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
    WHERE CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN %s WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN %s WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN %s ELSE %s END = %s) AS TEXT));
-- with [0, 1, 0, 0, 1]

-- statements, default: 0, rows: 0

-- statements, default: 0, rows: 0

-- the same as before
