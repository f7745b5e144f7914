-- statements, default: 14, rows: 14

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (
    SELECT COUNT(DISTINCT U0."number") AS "ms_measure"
    FROM "library_copy" U0
    WHERE U0."volume_id" = ("library_volume"."id")) >= %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Int8(3)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT SUM(U0."pages") AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) >= %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [991.5]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT SUM(U0."price") AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) > %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [Decimal('146.995')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT MIN(U0."published") AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) < %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [datetime.date(1910, 1, 1)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE ((
    SELECT MIN(U0."title") AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id"))::text LIKE %s AND LENGTH((
    SELECT MIN(U0."title") AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id"))) > %s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with ['100%', Int4(10)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT MAX(U0."published") AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) >= %s
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [datetime.date(1960, 1, 1)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE ((
    SELECT STDDEV_SAMP(CAST(U0."pages" AS double precision)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) > %s AND (
    SELECT VAR_SAMP(CAST(U0."rating" AS double precision)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) >= %s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [100.0, 0.3]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE ((
    SELECT STDDEV_POP(CAST(U0."price" AS double precision)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) < %s AND (
    SELECT VAR_POP(CAST(U0."pages" AS double precision)) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) < %s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [Decimal('17.33'), 8000.0]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_patron"."name"::text), '}') AS "ms_0"
  FROM "library_patron"
  WHERE ((
    SELECT MAX(U0."taken") AS "ms_measure"
    FROM "library_borrowing" U0
    WHERE U0."patron_id" = ("library_patron"."id")) >= %s AND (
    SELECT SUM(U0."allowed") AS "ms_measure"
    FROM "library_borrowing" U0
    WHERE U0."patron_id" = ("library_patron"."id")) > %s)
  ORDER BY "library_patron"."id" ASC LIMIT 100) t;
-- with [datetime.datetime(2020, 1, 1, 0, 0, tzinfo=datetime.timezone.utc), datetime.timedelta(days=1)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE NOT (
    SELECT BOOL_AND(U0."lendable") AS "ms_measure"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."id" > %s))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [3]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT BOOL_OR(U0."lendable") AS "ms_measure"
    FROM "library_volume" U0
    WHERE (U0."writer_id" = ("library_writer"."id") AND U0."id" < %s))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [4]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE ((
    SELECT MAX((U0."price" - U0."cost")) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) > %s AND (
    SELECT BOOL_OR(U0."pages" > 300) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")))
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [Decimal('31')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE (
    SELECT ROUND(AVG(U0."price"), 6) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id")) IS NULL
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("library_writer"."name"::text), '}') AS "ms_0"
  FROM "library_writer"
  WHERE ((
    SELECT COUNT(*) AS "ms_measure"
    FROM "library_volume" U0
    WHERE U0."writer_id" = ("library_writer"."id"))) = ANY(%s)
  ORDER BY "library_writer"."id" ASC LIMIT 100) t;
-- with [[Int8(0), Int8(4)]]
