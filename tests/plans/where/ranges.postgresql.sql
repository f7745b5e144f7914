-- statements, default: 13, rows: 13

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" @> (%s)::integer
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Int4(2)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" @> %s
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(2, 5, '[]')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" <@ %s
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(6, 9, '[)')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" && %s
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(6, 9, '[)')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" << %s
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(6, 9, '[)')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" >> %s
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(6, 9, '[)')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" -|- %s
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(6, 9, '[)')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" = %s
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(6, 9, '[)')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE isempty("foreign_postgres_ranges"."integers")
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE NOT isempty("foreign_postgres_ranges"."integers")
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE (lower("foreign_postgres_ranges"."integers") >= %s AND (upper("foreign_postgres_ranges"."integers")) = ANY(%s) AND lower("foreign_postgres_ranges"."moments") > %s)
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Int4(1), [Int4(6)], datetime.datetime(2000, 12, 31, 23, 59, 59, 999999, tzinfo=zoneinfo.ZoneInfo(key='UTC'))]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE ("foreign_postgres_ranges"."decimals" @> %s AND "foreign_postgres_ranges"."days" @> %s::date AND "foreign_postgres_ranges"."bigs" IS NULL)
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(Decimal('1.5'), Decimal('1.5'), '[]'), datetime.date(9998, 12, 31)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE ("foreign_postgres_ranges"."moments" && %s AND "foreign_postgres_ranges"."days" <@ %s)
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(datetime.datetime(2024, 1, 1, 0, 0, tzinfo=datetime.timezone.utc), None, '[)'), Range(datetime.date(1, 1, 1), None, '[)')]

-- statements, default: 13, rows: 13

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" @> (%s)::integer
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Int4(2147483647)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" @> %s
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(None, 5, '(]')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" <@ %s
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(None, 1, '()')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" && %s
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(None, 1, '()')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" << %s
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(None, 1, '()')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" >> %s
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(None, 1, '()')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" -|- %s
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(None, 1, '()')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" = %s
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(None, 1, '()')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE isempty("foreign_postgres_ranges"."integers")
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE NOT isempty("foreign_postgres_ranges"."integers")
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE (lower("foreign_postgres_ranges"."integers") >= %s AND (upper("foreign_postgres_ranges"."integers")) = ANY(%s) AND lower("foreign_postgres_ranges"."moments") > %s)
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Int4(1), [Int4(6)], datetime.datetime(2000, 12, 31, 23, 59, 59, 999999, tzinfo=zoneinfo.ZoneInfo(key='UTC'))]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE ("foreign_postgres_ranges"."decimals" @> %s AND "foreign_postgres_ranges"."days" @> %s::date AND "foreign_postgres_ranges"."bigs" IS NULL)
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(Decimal('1.5'), Decimal('1.5'), '[]'), datetime.date(9998, 12, 31)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE ("foreign_postgres_ranges"."moments" && %s AND "foreign_postgres_ranges"."days" <@ %s)
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(datetime.datetime(2024, 1, 1, 0, 0, tzinfo=datetime.timezone.utc), None, '[)'), Range(datetime.date(1, 1, 1), None, '[)')]

-- statements, default: 13, rows: 13

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" @> (%s)::integer
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Int4(5)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" @> %s
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(None, 5, '(]')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" <@ %s
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(1, 5, '[]')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" && %s
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(1, 5, '[]')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" << %s
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(1, 5, '[]')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" >> %s
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(1, 5, '[]')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" -|- %s
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(1, 5, '[]')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" = %s
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(1, 5, '[]')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE isempty("foreign_postgres_ranges"."integers")
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE NOT isempty("foreign_postgres_ranges"."integers")
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE (lower("foreign_postgres_ranges"."integers") >= %s AND (upper("foreign_postgres_ranges"."integers")) = ANY(%s) AND lower("foreign_postgres_ranges"."moments") > %s)
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Int4(1), [Int4(6)], datetime.datetime(2000, 12, 31, 23, 59, 59, 999999, tzinfo=zoneinfo.ZoneInfo(key='UTC'))]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE ("foreign_postgres_ranges"."decimals" @> %s AND "foreign_postgres_ranges"."days" @> %s::date AND "foreign_postgres_ranges"."bigs" IS NULL)
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(Decimal('1.5'), Decimal('1.5'), '[]'), datetime.date(9998, 12, 31)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE ("foreign_postgres_ranges"."moments" && %s AND "foreign_postgres_ranges"."days" <@ %s)
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(datetime.datetime(2024, 1, 1, 0, 0, tzinfo=datetime.timezone.utc), None, '[)'), Range(datetime.date(1, 1, 1), None, '[)')]

-- statements, default: 13, rows: 13

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" @> (%s)::integer
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Int4(0)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" @> %s
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(1, 5, '[]')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" <@ %s
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(None, None, '()')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" && %s
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(None, None, '()')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" << %s
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(None, None, '()')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" >> %s
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(None, None, '()')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" -|- %s
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(None, None, '()')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE "foreign_postgres_ranges"."integers" = %s
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(None, None, '()')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE isempty("foreign_postgres_ranges"."integers")
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE NOT isempty("foreign_postgres_ranges"."integers")
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE (lower("foreign_postgres_ranges"."integers") >= %s AND (upper("foreign_postgres_ranges"."integers")) = ANY(%s) AND lower("foreign_postgres_ranges"."moments") > %s)
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Int4(1), [Int4(6)], datetime.datetime(2000, 12, 31, 23, 59, 59, 999999, tzinfo=zoneinfo.ZoneInfo(key='UTC'))]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE ("foreign_postgres_ranges"."decimals" @> %s AND "foreign_postgres_ranges"."days" @> %s::date AND "foreign_postgres_ranges"."bigs" IS NULL)
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(Decimal('1.5'), Decimal('1.5'), '[]'), datetime.date(9998, 12, 31)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_ranges"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_ranges"
  WHERE ("foreign_postgres_ranges"."moments" && %s AND "foreign_postgres_ranges"."days" <@ %s)
  ORDER BY "foreign_postgres_ranges"."id" ASC LIMIT 100) t;
-- with [Range(datetime.datetime(2024, 1, 1, 0, 0, tzinfo=datetime.timezone.utc), None, '[)'), Range(datetime.date(1, 1, 1), None, '[)')]

-- statements, default: 0, rows: 0
