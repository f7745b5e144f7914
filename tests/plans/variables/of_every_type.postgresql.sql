-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ((NOT ("library_volume"."lendable") AND "library_volume"."id" < %s) OR "library_volume"."pages" = %s OR "library_volume"."rating" = %s OR "library_volume"."title" = %s OR "library_volume"."id" = %s OR "library_volume"."price" = %s OR CASE WHEN ("library_volume"."lendable") THEN "library_volume"."sold" ELSE NULL END = %s OR "library_volume"."published" = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [4, Int4(396), 1.25, 'Kokoro', 11, Decimal('29.40'), Int8(14), datetime.date(1957, 8, 19)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_borrowing"."id", '"}') AS "ms_0"
  FROM "library_borrowing"
  WHERE ("library_borrowing"."taken" = %s OR "library_borrowing"."at" = %s OR "library_borrowing"."allowed" = %s)
  ORDER BY "library_borrowing"."id" ASC LIMIT 100) t;
-- with [datetime.datetime(2020, 1, 31, 9, 30, 1, 1, tzinfo=datetime.timezone.utc), datetime.time(8, 2, 0, 2000), datetime.timedelta(days=3, seconds=86160)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_writer"."id", '"}') AS "ms_0"
  FROM "library_writer"
  WHERE "library_writer"."country" = %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['ru']
