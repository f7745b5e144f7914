-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_borrowing"."id", '","taken":', to_json("library_borrowing"."taken"), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."taken" > %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with [datetime.datetime(2021, 6, 1, 0, 0, tzinfo=datetime.timezone.utc)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_borrowing"."id", '"}') AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."taken" = %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with [datetime.datetime(2020, 1, 31, 9, 30, 1, 1, tzinfo=datetime.timezone.utc)]

-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_borrowing"."id", '","taken":', to_json("library_borrowing"."taken"), '}') AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."taken" > %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with [datetime.datetime(2021, 6, 1, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(seconds=43200)))]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_borrowing"."id", '"}') AS "ms_0"
  FROM "library_borrowing"
  WHERE "library_borrowing"."taken" = %s
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with [datetime.datetime(2020, 1, 31, 9, 30, 1, 1, tzinfo=datetime.timezone.utc)]
