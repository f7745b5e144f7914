-- statements, default: 7, rows: 7

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"integers":', to_json("foreign_postgres_arrays"."integers")::text, '}') AS "ms_0"
  FROM "foreign_postgres_arrays"
  WHERE "foreign_postgres_arrays"."integers" @> (ARRAY[%s, %s])::integer[]
  ORDER BY "foreign_postgres_arrays"."id" ASC LIMIT 100) t;
-- with [Int4(3), Int4(2)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"integers":', to_json("foreign_postgres_arrays"."integers")::text, '}') AS "ms_0"
  FROM "foreign_postgres_arrays"
  WHERE "foreign_postgres_arrays"."integers" && (ARRAY[%s, %s])::integer[]
  ORDER BY "foreign_postgres_arrays"."id" ASC LIMIT 100) t;
-- with [Int4(3), Int4(2)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"texts":', to_json("foreign_postgres_arrays"."texts")::text, '}') AS "ms_0"
  FROM "foreign_postgres_arrays"
  WHERE "foreign_postgres_arrays"."texts" <@ %s::varchar(40)[]
  ORDER BY "foreign_postgres_arrays"."id" ASC LIMIT 100) t;
-- with [[]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"integers":', to_json("foreign_postgres_arrays"."integers")::text, '}') AS "ms_0"
  FROM "foreign_postgres_arrays"
  WHERE "foreign_postgres_arrays"."integers" = (ARRAY[%s, %s])::integer[]
  ORDER BY "foreign_postgres_arrays"."id" ASC LIMIT 100) t;
-- with [Int4(3), Int4(2)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"texts":', to_json("foreign_postgres_arrays"."texts")::text, '}') AS "ms_0"
  FROM "foreign_postgres_arrays"
  WHERE NOT ("foreign_postgres_arrays"."texts" = %s::varchar(40)[])
  ORDER BY "foreign_postgres_arrays"."id" ASC LIMIT 100) t;
-- with [[]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"integers":', to_json("foreign_postgres_arrays"."integers")::text, ',"documents":', coalesce((to_json("foreign_postgres_arrays"."documents")::text)::text, 'null'), '}') AS "ms_0"
  FROM "foreign_postgres_arrays"
  WHERE ((CASE WHEN "foreign_postgres_arrays"."integers" IS NULL THEN NULL ELSE coalesce(array_length("foreign_postgres_arrays"."integers", 1), 0) END) = ANY(%s) AND CASE WHEN "foreign_postgres_arrays"."documents" IS NULL THEN NULL ELSE coalesce(array_length("foreign_postgres_arrays"."documents", 1), 0) END > %s)
  ORDER BY "foreign_postgres_arrays"."id" ASC LIMIT 100) t;
-- with [[Int4(1), Int4(3)], Int4(0)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"decimals":', coalesce(((
    SELECT concat('[', string_agg((concat(CASE WHEN element < 'NaN' THEN '"' || element || '"' ELSE 'null' END))::text, ',' ORDER BY place), ']')
    FROM unnest("foreign_postgres_arrays"."decimals") WITH ORDINALITY AS u(element, place)
    WHERE "foreign_postgres_arrays"."decimals" IS NOT NULL
    HAVING "foreign_postgres_arrays"."decimals" IS NOT NULL))::text, 'null'), ',"days":', coalesce((to_json("foreign_postgres_arrays"."days")::text)::text, 'null'), '}') AS "ms_0"
  FROM "foreign_postgres_arrays"
  WHERE ("foreign_postgres_arrays"."decimals" && (ARRAY[%s])::numeric(12, 3)[] AND "foreign_postgres_arrays"."days" && (ARRAY[%s])::date[] AND "foreign_postgres_arrays"."maybe" && (ARRAY[%s])::bigint[])
  ORDER BY "foreign_postgres_arrays"."id" ASC LIMIT 100) t;
-- with [Decimal('0'), datetime.date(2024, 2, 29), Int4(0)]

-- statements, default: 7, rows: 7

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"integers":', to_json("foreign_postgres_arrays"."integers")::text, '}') AS "ms_0"
  FROM "foreign_postgres_arrays"
  WHERE "foreign_postgres_arrays"."integers" @> '{}'::integer[]
  ORDER BY "foreign_postgres_arrays"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"integers":', to_json("foreign_postgres_arrays"."integers")::text, '}') AS "ms_0"
  FROM "foreign_postgres_arrays"
  WHERE "foreign_postgres_arrays"."integers" && '{}'::integer[]
  ORDER BY "foreign_postgres_arrays"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"texts":', to_json("foreign_postgres_arrays"."texts")::text, '}') AS "ms_0"
  FROM "foreign_postgres_arrays"
  WHERE "foreign_postgres_arrays"."texts" <@ (ARRAY['a', 'b'])::varchar(40)[]
  ORDER BY "foreign_postgres_arrays"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"integers":', to_json("foreign_postgres_arrays"."integers")::text, '}') AS "ms_0"
  FROM "foreign_postgres_arrays"
  WHERE "foreign_postgres_arrays"."integers" = '{}'::integer[]
  ORDER BY "foreign_postgres_arrays"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"texts":', to_json("foreign_postgres_arrays"."texts")::text, '}') AS "ms_0"
  FROM "foreign_postgres_arrays"
  WHERE NOT ("foreign_postgres_arrays"."texts" = (ARRAY['a', 'b'])::varchar(40)[])
  ORDER BY "foreign_postgres_arrays"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"integers":', to_json("foreign_postgres_arrays"."integers")::text, ',"documents":', coalesce((to_json("foreign_postgres_arrays"."documents")::text)::text, 'null'), '}') AS "ms_0"
  FROM "foreign_postgres_arrays"
  WHERE ((CASE WHEN "foreign_postgres_arrays"."integers" IS NULL THEN NULL ELSE coalesce(array_length("foreign_postgres_arrays"."integers", 1), 0) END) = ANY(%s) AND CASE WHEN "foreign_postgres_arrays"."documents" IS NULL THEN NULL ELSE coalesce(array_length("foreign_postgres_arrays"."documents", 1), 0) END > %s)
  ORDER BY "foreign_postgres_arrays"."id" ASC LIMIT 100) t;
-- with [[Int4(1), Int4(3)], Int4(0)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"decimals":', coalesce(((
    SELECT concat('[', string_agg((concat(CASE WHEN element < 'NaN' THEN '"' || element || '"' ELSE 'null' END))::text, ',' ORDER BY place), ']')
    FROM unnest("foreign_postgres_arrays"."decimals") WITH ORDINALITY AS u(element, place)
    WHERE "foreign_postgres_arrays"."decimals" IS NOT NULL
    HAVING "foreign_postgres_arrays"."decimals" IS NOT NULL))::text, 'null'), ',"days":', coalesce((to_json("foreign_postgres_arrays"."days")::text)::text, 'null'), '}') AS "ms_0"
  FROM "foreign_postgres_arrays"
  WHERE ("foreign_postgres_arrays"."decimals" && (ARRAY[%s])::numeric(12, 3)[] AND "foreign_postgres_arrays"."days" && (ARRAY[%s])::date[] AND "foreign_postgres_arrays"."maybe" && (ARRAY[%s])::bigint[])
  ORDER BY "foreign_postgres_arrays"."id" ASC LIMIT 100) t;
-- with [Decimal('0'), datetime.date(2024, 2, 29), Int4(0)]

-- statements, default: 7, rows: 7

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"integers":', to_json("foreign_postgres_arrays"."integers")::text, '}') AS "ms_0"
  FROM "foreign_postgres_arrays"
  WHERE "foreign_postgres_arrays"."integers" @> (ARRAY[0])::integer[]
  ORDER BY "foreign_postgres_arrays"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"integers":', to_json("foreign_postgres_arrays"."integers")::text, '}') AS "ms_0"
  FROM "foreign_postgres_arrays"
  WHERE "foreign_postgres_arrays"."integers" && (ARRAY[0])::integer[]
  ORDER BY "foreign_postgres_arrays"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"texts":', to_json("foreign_postgres_arrays"."texts")::text, '}') AS "ms_0"
  FROM "foreign_postgres_arrays"
  WHERE "foreign_postgres_arrays"."texts" <@ (ARRAY['x'])::varchar(40)[]
  ORDER BY "foreign_postgres_arrays"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"integers":', to_json("foreign_postgres_arrays"."integers")::text, '}') AS "ms_0"
  FROM "foreign_postgres_arrays"
  WHERE "foreign_postgres_arrays"."integers" = (ARRAY[0])::integer[]
  ORDER BY "foreign_postgres_arrays"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"texts":', to_json("foreign_postgres_arrays"."texts")::text, '}') AS "ms_0"
  FROM "foreign_postgres_arrays"
  WHERE NOT ("foreign_postgres_arrays"."texts" = (ARRAY['x'])::varchar(40)[])
  ORDER BY "foreign_postgres_arrays"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"integers":', to_json("foreign_postgres_arrays"."integers")::text, ',"documents":', coalesce((to_json("foreign_postgres_arrays"."documents")::text)::text, 'null'), '}') AS "ms_0"
  FROM "foreign_postgres_arrays"
  WHERE ((CASE WHEN "foreign_postgres_arrays"."integers" IS NULL THEN NULL ELSE coalesce(array_length("foreign_postgres_arrays"."integers", 1), 0) END) = ANY(%s) AND CASE WHEN "foreign_postgres_arrays"."documents" IS NULL THEN NULL ELSE coalesce(array_length("foreign_postgres_arrays"."documents", 1), 0) END > %s)
  ORDER BY "foreign_postgres_arrays"."id" ASC LIMIT 100) t;
-- with [[Int4(1), Int4(3)], Int4(0)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"decimals":', coalesce(((
    SELECT concat('[', string_agg((concat(CASE WHEN element < 'NaN' THEN '"' || element || '"' ELSE 'null' END))::text, ',' ORDER BY place), ']')
    FROM unnest("foreign_postgres_arrays"."decimals") WITH ORDINALITY AS u(element, place)
    WHERE "foreign_postgres_arrays"."decimals" IS NOT NULL
    HAVING "foreign_postgres_arrays"."decimals" IS NOT NULL))::text, 'null'), ',"days":', coalesce((to_json("foreign_postgres_arrays"."days")::text)::text, 'null'), '}') AS "ms_0"
  FROM "foreign_postgres_arrays"
  WHERE ("foreign_postgres_arrays"."decimals" && (ARRAY[%s])::numeric(12, 3)[] AND "foreign_postgres_arrays"."days" && (ARRAY[%s])::date[] AND "foreign_postgres_arrays"."maybe" && (ARRAY[%s])::bigint[])
  ORDER BY "foreign_postgres_arrays"."id" ASC LIMIT 100) t;
-- with [Decimal('0'), datetime.date(2024, 2, 29), Int4(0)]
