-- statements, default: 5, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"taken":', to_json("library_borrowing"."taken"), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE EXTRACT(HOUR FROM "library_borrowing"."taken" AT TIME ZONE %s) = %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 4) t;
-- with ['Asia/Tokyo', Int4(18)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"taken":', to_json("library_borrowing"."taken"), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."taken" BETWEEN %s AND %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 2) t;
-- with [datetime.datetime(2020, 1, 1, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='Asia/Tokyo')), datetime.datetime(2020, 12, 31, 23, 59, 59, 999999, tzinfo=zoneinfo.ZoneInfo(key='Asia/Tokyo'))]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"taken":', to_json("library_borrowing"."taken"), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE (("library_borrowing"."taken" AT TIME ZONE %s)::date) = ANY(%s)
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['Asia/Tokyo', [datetime.date(2020, 1, 31)]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"taken":', to_json("library_borrowing"."taken"), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE EXTRACT(ISODOW FROM ("library_borrowing"."taken" AT TIME ZONE %s)::date) = %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 3) t;
-- with ['Pacific/Kiritimati', Int4(6)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"moment":', to_json("fields_moments"."moment"), '}') AS "ms_0"
  FROM (
    SELECT "fields_moments"."id", "fields_moments"."moment"
    FROM "fields_moments"
    WHERE EXTRACT(HOUR FROM "fields_moments"."moment" AT TIME ZONE %s) < %s
    ORDER BY "fields_moments"."id" ASC LIMIT 1 OFFSET 5) "fields_moments"
  ORDER BY "fields_moments"."id" ASC) t;
-- with ['Asia/Tokyo', Int4(12)]

-- statements, default: 5, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"taken":', to_json("library_borrowing"."taken"), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE EXTRACT(HOUR FROM "library_borrowing"."taken" AT TIME ZONE %s) = %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 4) t;
-- with ['Europe/Berlin', Int4(10)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"taken":', to_json("library_borrowing"."taken"), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."taken" BETWEEN %s AND %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 2) t;
-- with [datetime.datetime(2020, 1, 1, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='Europe/Berlin')), datetime.datetime(2020, 12, 31, 23, 59, 59, 999999, tzinfo=zoneinfo.ZoneInfo(key='Europe/Berlin'))]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"taken":', to_json("library_borrowing"."taken"), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE (("library_borrowing"."taken" AT TIME ZONE %s)::date) = ANY(%s)
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['Asia/Tokyo', [datetime.date(2020, 1, 31)]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"taken":', to_json("library_borrowing"."taken"), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE EXTRACT(ISODOW FROM ("library_borrowing"."taken" AT TIME ZONE %s)::date) = %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 3) t;
-- with ['Pacific/Kiritimati', Int4(6)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"moment":', to_json("fields_moments"."moment"), '}') AS "ms_0"
  FROM (
    SELECT "fields_moments"."id", "fields_moments"."moment"
    FROM "fields_moments"
    WHERE EXTRACT(HOUR FROM "fields_moments"."moment" AT TIME ZONE %s) < %s
    ORDER BY "fields_moments"."id" ASC LIMIT 1 OFFSET 5) "fields_moments"
  ORDER BY "fields_moments"."id" ASC) t;
-- with ['Europe/Berlin', Int4(12)]

-- statements, default: 5, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"taken":', to_json("library_borrowing"."taken"), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE EXTRACT(HOUR FROM "library_borrowing"."taken" AT TIME ZONE %s) = %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 4) t;
-- with ['UTC', Int4(9)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"taken":', to_json("library_borrowing"."taken"), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."taken" BETWEEN %s AND %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 2) t;
-- with [datetime.datetime(2021, 1, 1, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='UTC')), datetime.datetime(2021, 12, 31, 23, 59, 59, 999999, tzinfo=zoneinfo.ZoneInfo(key='UTC'))]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"taken":', to_json("library_borrowing"."taken"), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE (("library_borrowing"."taken" AT TIME ZONE %s)::date) = ANY(%s)
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['Asia/Tokyo', [datetime.date(2020, 1, 31)]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"taken":', to_json("library_borrowing"."taken"), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE EXTRACT(ISODOW FROM ("library_borrowing"."taken" AT TIME ZONE %s)::date) = %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 3) t;
-- with ['Pacific/Kiritimati', Int4(6)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"moment":', to_json("fields_moments"."moment"), '}') AS "ms_0"
  FROM (
    SELECT "fields_moments"."id", "fields_moments"."moment"
    FROM "fields_moments"
    WHERE EXTRACT(HOUR FROM "fields_moments"."moment" AT TIME ZONE %s) < %s
    ORDER BY "fields_moments"."id" ASC LIMIT 1 OFFSET 5) "fields_moments"
  ORDER BY "fields_moments"."id" ASC) t;
-- with ['UTC', Int4(12)]

-- statements, default: 5, rows: 5

-- the same as before

-- statements, default: 0, rows: 0

-- statements, default: 0, rows: 0

-- the same as before
