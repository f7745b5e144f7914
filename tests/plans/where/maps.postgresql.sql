-- statements, default: 7, rows: 7

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_maps"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_maps"
  WHERE "foreign_postgres_maps"."pairs" ? %s
  ORDER BY "foreign_postgres_maps"."id" ASC LIMIT 100) t;
-- with ['a']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_maps"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_maps"
  WHERE "foreign_postgres_maps"."pairs" ?& %s
  ORDER BY "foreign_postgres_maps"."id" ASC LIMIT 100) t;
-- with [['a', 'b']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_maps"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_maps"
  WHERE "foreign_postgres_maps"."pairs" ?| %s
  ORDER BY "foreign_postgres_maps"."id" ASC LIMIT 100) t;
-- with [['a', 'b']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_maps"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_maps"
  WHERE "foreign_postgres_maps"."pairs" @> %s
  ORDER BY "foreign_postgres_maps"."id" ASC LIMIT 100) t;
-- with [{'a': '1'}]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_maps"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_maps"
  WHERE "foreign_postgres_maps"."pairs" <@ %s
  ORDER BY "foreign_postgres_maps"."id" ASC LIMIT 100) t;
-- with [{'a': '1'}]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_maps"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_maps"
  WHERE ((("foreign_postgres_maps"."pairs" -> %s)) = ANY(%s) AND UPPER(("foreign_postgres_maps"."pairs" -> %s)::text) LIKE UPPER(%s))
  ORDER BY "foreign_postgres_maps"."id" ASC LIMIT 100) t;
-- with ['a', ['1', '2'], 'a', '%1%']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_maps"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_maps"
  WHERE ("foreign_postgres_maps"."pairs" -> %s) IS NULL
  ORDER BY "foreign_postgres_maps"."id" ASC LIMIT 100) t;
-- with ['a']

-- statements, default: 7, rows: 7

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_maps"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_maps"
  WHERE "foreign_postgres_maps"."pairs" ? %s
  ORDER BY "foreign_postgres_maps"."id" ASC LIMIT 100) t;
-- with ['']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_maps"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_maps"
  WHERE "foreign_postgres_maps"."pairs" ?& %s
  ORDER BY "foreign_postgres_maps"."id" ASC LIMIT 100) t;
-- with [[]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_maps"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_maps"
  WHERE "foreign_postgres_maps"."pairs" ?| %s
  ORDER BY "foreign_postgres_maps"."id" ASC LIMIT 100) t;
-- with [[]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_maps"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_maps"
  WHERE "foreign_postgres_maps"."pairs" @> %s
  ORDER BY "foreign_postgres_maps"."id" ASC LIMIT 100) t;
-- with [{}]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_maps"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_maps"
  WHERE "foreign_postgres_maps"."pairs" <@ %s
  ORDER BY "foreign_postgres_maps"."id" ASC LIMIT 100) t;
-- with [{}]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_maps"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_maps"
  WHERE ((("foreign_postgres_maps"."pairs" -> %s)) = ANY(%s) AND UPPER(("foreign_postgres_maps"."pairs" -> %s)::text) LIKE UPPER(%s))
  ORDER BY "foreign_postgres_maps"."id" ASC LIMIT 100) t;
-- with ['keys', ['1', '2'], 'keys', '%1%']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_maps"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_maps"
  WHERE ("foreign_postgres_maps"."pairs" -> %s) IS NULL
  ORDER BY "foreign_postgres_maps"."id" ASC LIMIT 100) t;
-- with ['keys']

-- statements, default: 5, rows: 5

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_maps"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_maps"
  WHERE "foreign_postgres_maps"."pairs" ? %s
  ORDER BY "foreign_postgres_maps"."id" ASC LIMIT 100) t;
-- with ["%s'"]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_maps"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_maps"
  WHERE "foreign_postgres_maps"."pairs" ?& %s
  ORDER BY "foreign_postgres_maps"."id" ASC LIMIT 100) t;
-- with [['"', 'c']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_maps"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_maps"
  WHERE "foreign_postgres_maps"."pairs" ?| %s
  ORDER BY "foreign_postgres_maps"."id" ASC LIMIT 100) t;
-- with [['"', 'c']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_maps"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_maps"
  WHERE (((CAST(NULL AS hstore) -> '')) = ANY('{1,2}') AND UPPER((CAST(NULL AS hstore) -> '')::text) LIKE UPPER('%%1%%'))
  ORDER BY "foreign_postgres_maps"."id" ASC LIMIT 100) t;

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"name":', to_json("foreign_postgres_maps"."name"::text), '}') AS "ms_0"
  FROM "foreign_postgres_maps"
  WHERE (CAST(NULL AS hstore) -> '') IS NULL
  ORDER BY "foreign_postgres_maps"."id" ASC LIMIT 100) t;
