-- statements, default: 6, rows: 6

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"taken":', to_json("library_borrowing"."taken"), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE ((EXTRACT(HOUR FROM "library_borrowing"."taken" AT TIME ZONE %s)) = ANY(%s) AND EXTRACT(MINUTE FROM "library_borrowing"."taken" AT TIME ZONE %s) >= %s AND EXTRACT(SECOND FROM DATE_TRUNC(%s, "library_borrowing"."taken" AT TIME ZONE %s)) < %s)
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['UTC', [Int4(9)], 'UTC', Int4(30), 'second', 'UTC', Int4(5)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"taken":', to_json("library_borrowing"."taken"), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE (("library_borrowing"."taken" AT TIME ZONE %s)::date >= %s AND (EXTRACT(MONTH FROM ("library_borrowing"."taken" AT TIME ZONE %s)::date)) = ANY(%s))
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['UTC', datetime.date(2020, 2, 1), 'UTC', [Int4(2), Int4(3)]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"taken":', to_json("library_borrowing"."taken"), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE (("library_borrowing"."taken" AT TIME ZONE %s)::date) = ANY(%s)
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['UTC', [datetime.date(2020, 1, 31), datetime.date(2020, 3, 1)]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"taken":', to_json("library_borrowing"."taken"), ',"at":', coalesce((to_json("library_borrowing"."at"))::text, 'null'), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE (("library_borrowing"."taken" AT TIME ZONE %s)::time < %s AND EXTRACT(HOUR FROM "library_borrowing"."at") = %s AND EXTRACT(MINUTE FROM "library_borrowing"."at") <= %s)
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['UTC', datetime.time(9, 30, 3), Int4(8), Int4(5)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"taken":', to_json("library_borrowing"."taken"), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."taken" BETWEEN %s AND %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with [datetime.datetime(2021, 1, 1, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='UTC')), datetime.datetime(2021, 12, 31, 23, 59, 59, 999999, tzinfo=zoneinfo.ZoneInfo(key='UTC'))]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"moment":', to_json("fields_moments"."moment"), '}') AS "ms_0"
  FROM "fields_moments"
  WHERE (("fields_moments"."moment" AT TIME ZONE %s)::date >= %s AND EXTRACT(HOUR FROM "fields_moments"."moment" AT TIME ZONE %s) >= %s AND "fields_moments"."moment" >= %s)
  ORDER BY "fields_moments"."id" ASC LIMIT 100) t;
-- with ['UTC', datetime.date(1, 1, 1), 'UTC', Int4(0), datetime.datetime(1, 1, 1, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='UTC'))]

-- statements, default: 6, rows: 6

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"taken":', to_json("library_borrowing"."taken"), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE ((EXTRACT(HOUR FROM "library_borrowing"."taken" AT TIME ZONE %s)) = ANY(%s) AND EXTRACT(MINUTE FROM "library_borrowing"."taken" AT TIME ZONE %s) >= %s AND EXTRACT(SECOND FROM DATE_TRUNC(%s, "library_borrowing"."taken" AT TIME ZONE %s)) < %s)
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['UTC', [Int4(1), Int4(3), Int4(9)], 'UTC', Int4(30), 'second', 'UTC', Int4(5)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"taken":', to_json("library_borrowing"."taken"), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE (("library_borrowing"."taken" AT TIME ZONE %s)::date >= %s AND (EXTRACT(MONTH FROM ("library_borrowing"."taken" AT TIME ZONE %s)::date)) = ANY(%s))
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['UTC', datetime.date(2021, 3, 1), 'UTC', [Int4(2), Int4(3)]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"taken":', to_json("library_borrowing"."taken"), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE (("library_borrowing"."taken" AT TIME ZONE %s)::date) = ANY(%s)
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['UTC', [datetime.date(2020, 1, 31), datetime.date(2020, 3, 1)]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"taken":', to_json("library_borrowing"."taken"), ',"at":', coalesce((to_json("library_borrowing"."at"))::text, 'null'), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE (("library_borrowing"."taken" AT TIME ZONE %s)::time < %s AND EXTRACT(HOUR FROM "library_borrowing"."at") = %s AND EXTRACT(MINUTE FROM "library_borrowing"."at") <= %s)
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with ['UTC', datetime.time(9, 30, 3), Int4(8), Int4(5)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"taken":', to_json("library_borrowing"."taken"), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."taken" BETWEEN %s AND %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with [datetime.datetime(2021, 1, 1, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='UTC')), datetime.datetime(2021, 12, 31, 23, 59, 59, 999999, tzinfo=zoneinfo.ZoneInfo(key='UTC'))]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"moment":', to_json("fields_moments"."moment"), '}') AS "ms_0"
  FROM "fields_moments"
  WHERE (("fields_moments"."moment" AT TIME ZONE %s)::date >= %s AND EXTRACT(HOUR FROM "fields_moments"."moment" AT TIME ZONE %s) >= %s AND "fields_moments"."moment" >= %s)
  ORDER BY "fields_moments"."id" ASC LIMIT 100) t;
-- with ['UTC', datetime.date(1, 1, 1), 'UTC', Int4(0), datetime.datetime(1, 1, 1, 0, 0, tzinfo=zoneinfo.ZoneInfo(key='UTC'))]
