-- statements, default: 7, rows: 8

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN concat('{"__typename":"Taxi","name":', to_json("inheritance_vehicle"."name"::text), '}') WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN concat('{"__typename":"Car","name":', to_json("inheritance_vehicle"."name"::text), '}') WHEN "inheritance_bicycle"."number" IS NOT NULL THEN concat('{"__typename":"Bicycle","name":', to_json("inheritance_vehicle"."name"::text), '}') ELSE concat('{"__typename":"Vehicle","name":', to_json("inheritance_vehicle"."name"::text), '}') END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  WHERE CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN 1 WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN 1 WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN 0 ELSE 0 END = 1
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN concat('{"__typename":"Taxi"}') WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN concat('{"__typename":"Car"}') WHEN "inheritance_bicycle"."number" IS NOT NULL THEN concat('{"__typename":"Bicycle"}') ELSE concat('{"__typename":"Vehicle"}') END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  WHERE CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN 1 WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN 0 WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN 0 ELSE 0 END = 1
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN concat('{"__typename":"Taxi"}') WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN concat('{"__typename":"Car"}') WHEN "inheritance_bicycle"."number" IS NOT NULL THEN concat('{"__typename":"Bicycle"}') ELSE concat('{"__typename":"Vehicle"}') END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  WHERE (NOT (CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN 1 WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN 0 WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN 0 ELSE 0 END = 1) AND "inheritance_vehicle"."wheels" >= %s)
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;
-- with [Int4(2)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN concat('{"__typename":"Taxi"}') WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN concat('{"__typename":"Car"}') WHEN "inheritance_bicycle"."number" IS NOT NULL THEN concat('{"__typename":"Bicycle"}') ELSE concat('{"__typename":"Vehicle"}') END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  WHERE NOT (CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN 1 WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN 1 WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN 0 ELSE 0 END = 1)
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN concat('{"__typename":"Taxi"}') ELSE concat('{"__typename":"Car"}') END AS "ms_0"
  FROM "inheritance_car"
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  INNER JOIN "inheritance_vehicle" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_vehicle"."id")
  WHERE (CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN 1 ELSE 0 END = 1 OR "inheritance_car"."doors" > %s)
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_car"."vehicle_ptr_id" ASC LIMIT 100) t;
-- with [Int4(4)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "inheritance_garage"."id", '","vehicles":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT CASE WHEN (U4."ride_id" IS NOT NULL) THEN concat('{"__typename":"Taxi"}') WHEN (U3."vehicle_ptr_id" IS NOT NULL) THEN concat('{"__typename":"Car"}') WHEN (U7."number" IS NOT NULL) THEN concat('{"__typename":"Bicycle"}') ELSE concat('{"__typename":"Vehicle"}') END AS "ms_0"
      FROM "inheritance_vehicle" U0
      INNER JOIN "inheritance_garage_vehicles" U1 ON (U0."id" = U1."vehicle_id")
      LEFT OUTER JOIN "inheritance_car" U3 ON (U0."id" = U3."vehicle_ptr_id")
      LEFT OUTER JOIN "inheritance_taxi" U4 ON (U3."vehicle_ptr_id" = U4."ride_id")
      LEFT OUTER JOIN "inheritance_bicycle" U7 ON (U0."id" = U7."frame_id")
      WHERE (U1."garage_id" = ("inheritance_garage"."id") AND NOT (CASE WHEN (U4."ride_id" IS NOT NULL) THEN 1 WHEN (U3."vehicle_ptr_id" IS NOT NULL) THEN 0 WHEN (U7."number" IS NOT NULL) THEN 0 ELSE 0 END = 1))
      ORDER BY U0."note" ASC, U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "inheritance_garage"
  WHERE EXISTS(
    SELECT 1 AS "a"
    FROM "inheritance_vehicle" U0
    INNER JOIN "inheritance_garage_vehicles" U1 ON (U0."id" = U1."vehicle_id")
    LEFT OUTER JOIN "inheritance_car" U3 ON (U0."id" = U3."vehicle_ptr_id")
    LEFT OUTER JOIN "inheritance_taxi" U4 ON (U3."vehicle_ptr_id" = U4."ride_id")
    LEFT OUTER JOIN "inheritance_bicycle" U7 ON (U0."id" = U7."frame_id")
    WHERE (U1."garage_id" = ("inheritance_garage"."id") AND CASE WHEN (U4."ride_id" IS NOT NULL) THEN 1 WHEN (U3."vehicle_ptr_id" IS NOT NULL) THEN 0 WHEN (U7."number" IS NOT NULL) THEN 0 ELSE 0 END = 1) LIMIT 1)
  ORDER BY "inheritance_garage"."id" ASC LIMIT 100) t;

SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "inheritance_vehicle"
    LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
    LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
    LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
    WHERE CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN 1 WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN 0 WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN 0 ELSE 0 END = 1))::text);

-- statements, default: 7, rows: 8

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN concat('{"__typename":"Taxi","name":', to_json("inheritance_vehicle"."name"::text), '}') WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN concat('{"__typename":"Car","name":', to_json("inheritance_vehicle"."name"::text), '}') WHEN "inheritance_bicycle"."number" IS NOT NULL THEN concat('{"__typename":"Bicycle","name":', to_json("inheritance_vehicle"."name"::text), '}') ELSE concat('{"__typename":"Vehicle","name":', to_json("inheritance_vehicle"."name"::text), '}') END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  WHERE CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN 0 WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN 0 WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN 0 ELSE 0 END = 1
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN concat('{"__typename":"Taxi"}') WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN concat('{"__typename":"Car"}') WHEN "inheritance_bicycle"."number" IS NOT NULL THEN concat('{"__typename":"Bicycle"}') ELSE concat('{"__typename":"Vehicle"}') END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  WHERE CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN 0 WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN 0 WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN 0 ELSE 1 END = 1
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN concat('{"__typename":"Taxi"}') WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN concat('{"__typename":"Car"}') WHEN "inheritance_bicycle"."number" IS NOT NULL THEN concat('{"__typename":"Bicycle"}') ELSE concat('{"__typename":"Vehicle"}') END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  WHERE (NOT (CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN 0 WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN 0 WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN 0 ELSE 1 END = 1) AND "inheritance_vehicle"."wheels" >= %s)
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;
-- with [Int4(2)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN concat('{"__typename":"Taxi"}') WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN concat('{"__typename":"Car"}') WHEN "inheritance_bicycle"."number" IS NOT NULL THEN concat('{"__typename":"Bicycle"}') ELSE concat('{"__typename":"Vehicle"}') END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  WHERE NOT (CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN 0 WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN 1 WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN 0 ELSE 1 END = 1)
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN concat('{"__typename":"Taxi"}') ELSE concat('{"__typename":"Car"}') END AS "ms_0"
  FROM "inheritance_car"
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  INNER JOIN "inheritance_vehicle" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_vehicle"."id")
  WHERE (CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN 1 ELSE 0 END = 1 OR "inheritance_car"."doors" > %s)
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_car"."vehicle_ptr_id" ASC LIMIT 100) t;
-- with [Int4(4)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "inheritance_garage"."id", '","vehicles":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT CASE WHEN (U4."ride_id" IS NOT NULL) THEN concat('{"__typename":"Taxi"}') WHEN (U3."vehicle_ptr_id" IS NOT NULL) THEN concat('{"__typename":"Car"}') WHEN (U7."number" IS NOT NULL) THEN concat('{"__typename":"Bicycle"}') ELSE concat('{"__typename":"Vehicle"}') END AS "ms_0"
      FROM "inheritance_vehicle" U0
      INNER JOIN "inheritance_garage_vehicles" U1 ON (U0."id" = U1."vehicle_id")
      LEFT OUTER JOIN "inheritance_car" U3 ON (U0."id" = U3."vehicle_ptr_id")
      LEFT OUTER JOIN "inheritance_taxi" U4 ON (U3."vehicle_ptr_id" = U4."ride_id")
      LEFT OUTER JOIN "inheritance_bicycle" U7 ON (U0."id" = U7."frame_id")
      WHERE (U1."garage_id" = ("inheritance_garage"."id") AND NOT (CASE WHEN (U4."ride_id" IS NOT NULL) THEN 0 WHEN (U3."vehicle_ptr_id" IS NOT NULL) THEN 0 WHEN (U7."number" IS NOT NULL) THEN 0 ELSE 1 END = 1))
      ORDER BY U0."note" ASC, U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "inheritance_garage"
  WHERE EXISTS(
    SELECT 1 AS "a"
    FROM "inheritance_vehicle" U0
    INNER JOIN "inheritance_garage_vehicles" U1 ON (U0."id" = U1."vehicle_id")
    LEFT OUTER JOIN "inheritance_car" U3 ON (U0."id" = U3."vehicle_ptr_id")
    LEFT OUTER JOIN "inheritance_taxi" U4 ON (U3."vehicle_ptr_id" = U4."ride_id")
    LEFT OUTER JOIN "inheritance_bicycle" U7 ON (U0."id" = U7."frame_id")
    WHERE (U1."garage_id" = ("inheritance_garage"."id") AND CASE WHEN (U4."ride_id" IS NOT NULL) THEN 0 WHEN (U3."vehicle_ptr_id" IS NOT NULL) THEN 0 WHEN (U7."number" IS NOT NULL) THEN 0 ELSE 1 END = 1) LIMIT 1)
  ORDER BY "inheritance_garage"."id" ASC LIMIT 100) t;

SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "inheritance_vehicle"
    LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
    LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
    LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
    WHERE CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN 0 WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN 0 WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN 0 ELSE 1 END = 1))::text);

-- statements, default: 7, rows: 8

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN concat('{"__typename":"Taxi","name":', to_json("inheritance_vehicle"."name"::text), '}') WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN concat('{"__typename":"Car","name":', to_json("inheritance_vehicle"."name"::text), '}') WHEN "inheritance_bicycle"."number" IS NOT NULL THEN concat('{"__typename":"Bicycle","name":', to_json("inheritance_vehicle"."name"::text), '}') ELSE concat('{"__typename":"Vehicle","name":', to_json("inheritance_vehicle"."name"::text), '}') END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  WHERE CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN 0 WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN 0 WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN 1 ELSE 0 END = 1
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN concat('{"__typename":"Taxi"}') WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN concat('{"__typename":"Car"}') WHEN "inheritance_bicycle"."number" IS NOT NULL THEN concat('{"__typename":"Bicycle"}') ELSE concat('{"__typename":"Vehicle"}') END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  WHERE CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN 0 WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN 1 WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN 0 ELSE 0 END = 1
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN concat('{"__typename":"Taxi"}') WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN concat('{"__typename":"Car"}') WHEN "inheritance_bicycle"."number" IS NOT NULL THEN concat('{"__typename":"Bicycle"}') ELSE concat('{"__typename":"Vehicle"}') END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  WHERE (NOT (CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN 0 WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN 1 WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN 0 ELSE 0 END = 1) AND "inheritance_vehicle"."wheels" >= %s)
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;
-- with [Int4(2)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN concat('{"__typename":"Taxi"}') WHEN "inheritance_car"."vehicle_ptr_id" IS NOT NULL THEN concat('{"__typename":"Car"}') WHEN "inheritance_bicycle"."number" IS NOT NULL THEN concat('{"__typename":"Bicycle"}') ELSE concat('{"__typename":"Vehicle"}') END AS "ms_0"
  FROM "inheritance_vehicle"
  LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
  WHERE NOT (CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN 0 WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN 1 WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN 0 ELSE 0 END = 1)
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_vehicle"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT CASE WHEN "inheritance_taxi"."ride_id" IS NOT NULL THEN concat('{"__typename":"Taxi"}') ELSE concat('{"__typename":"Car"}') END AS "ms_0"
  FROM "inheritance_car"
  LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
  INNER JOIN "inheritance_vehicle" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_vehicle"."id")
  WHERE (CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN 1 ELSE 0 END = 1 OR "inheritance_car"."doors" > %s)
  ORDER BY "inheritance_vehicle"."note" ASC, "inheritance_car"."vehicle_ptr_id" ASC LIMIT 100) t;
-- with [Int4(4)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "inheritance_garage"."id", '","vehicles":', (
    SELECT concat('[', string_agg(t.ms_0, ','), ']')
    FROM (
      SELECT CASE WHEN (U4."ride_id" IS NOT NULL) THEN concat('{"__typename":"Taxi"}') WHEN (U3."vehicle_ptr_id" IS NOT NULL) THEN concat('{"__typename":"Car"}') WHEN (U7."number" IS NOT NULL) THEN concat('{"__typename":"Bicycle"}') ELSE concat('{"__typename":"Vehicle"}') END AS "ms_0"
      FROM "inheritance_vehicle" U0
      INNER JOIN "inheritance_garage_vehicles" U1 ON (U0."id" = U1."vehicle_id")
      LEFT OUTER JOIN "inheritance_car" U3 ON (U0."id" = U3."vehicle_ptr_id")
      LEFT OUTER JOIN "inheritance_taxi" U4 ON (U3."vehicle_ptr_id" = U4."ride_id")
      LEFT OUTER JOIN "inheritance_bicycle" U7 ON (U0."id" = U7."frame_id")
      WHERE (U1."garage_id" = ("inheritance_garage"."id") AND NOT (CASE WHEN (U4."ride_id" IS NOT NULL) THEN 0 WHEN (U3."vehicle_ptr_id" IS NOT NULL) THEN 1 WHEN (U7."number" IS NOT NULL) THEN 0 ELSE 0 END = 1))
      ORDER BY U0."note" ASC, U0."id" ASC LIMIT 100) t), '}') AS "ms_0"
  FROM "inheritance_garage"
  WHERE EXISTS(
    SELECT 1 AS "a"
    FROM "inheritance_vehicle" U0
    INNER JOIN "inheritance_garage_vehicles" U1 ON (U0."id" = U1."vehicle_id")
    LEFT OUTER JOIN "inheritance_car" U3 ON (U0."id" = U3."vehicle_ptr_id")
    LEFT OUTER JOIN "inheritance_taxi" U4 ON (U3."vehicle_ptr_id" = U4."ride_id")
    LEFT OUTER JOIN "inheritance_bicycle" U7 ON (U0."id" = U7."frame_id")
    WHERE (U1."garage_id" = ("inheritance_garage"."id") AND CASE WHEN (U4."ride_id" IS NOT NULL) THEN 0 WHEN (U3."vehicle_ptr_id" IS NOT NULL) THEN 1 WHEN (U7."number" IS NOT NULL) THEN 0 ELSE 0 END = 1) LIMIT 1)
  ORDER BY "inheritance_garage"."id" ASC LIMIT 100) t;

SELECT (
  SELECT ((
    SELECT COUNT(*) AS "ms_total"
    FROM "inheritance_vehicle"
    LEFT OUTER JOIN "inheritance_car" ON ("inheritance_vehicle"."id" = "inheritance_car"."vehicle_ptr_id")
    LEFT OUTER JOIN "inheritance_taxi" ON ("inheritance_car"."vehicle_ptr_id" = "inheritance_taxi"."ride_id")
    LEFT OUTER JOIN "inheritance_bicycle" ON ("inheritance_vehicle"."id" = "inheritance_bicycle"."frame_id")
    WHERE CASE WHEN ("inheritance_taxi"."ride_id" IS NOT NULL) THEN 0 WHEN ("inheritance_car"."vehicle_ptr_id" IS NOT NULL) THEN 1 WHEN ("inheritance_bicycle"."number" IS NOT NULL) THEN 0 ELSE 0 END = 1))::text);

-- statements, default: 0, rows: 0

-- statements, default: 0, rows: 0

-- the same as before
