-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"text":', to_json("foreign_postgres_searched"."text"::text), '}') AS "ms_0"
  FROM "foreign_postgres_searched"
  WHERE "foreign_postgres_searched"."vector" @@ (plainto_tsquery(%s))
  ORDER BY "foreign_postgres_searched"."id" ASC LIMIT 100) t;
-- with ['foxes']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"text":', to_json("foreign_postgres_searched"."text"::text), '}') AS "ms_0"
  FROM "foreign_postgres_searched"
  WHERE to_tsvector(COALESCE("foreign_postgres_searched"."text", %s)) @@ (plainto_tsquery(%s))
  ORDER BY "foreign_postgres_searched"."id" ASC LIMIT 100) t;
-- with ['', 'foxes']

-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"text":', to_json("foreign_postgres_searched"."text"::text), '}') AS "ms_0"
  FROM "foreign_postgres_searched"
  WHERE "foreign_postgres_searched"."vector" @@ (plainto_tsquery(%s))
  ORDER BY "foreign_postgres_searched"."id" ASC LIMIT 100) t;
-- with ['a & | ! (']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"text":', to_json("foreign_postgres_searched"."text"::text), '}') AS "ms_0"
  FROM "foreign_postgres_searched"
  WHERE to_tsvector(COALESCE("foreign_postgres_searched"."text", %s)) @@ (plainto_tsquery(%s))
  ORDER BY "foreign_postgres_searched"."id" ASC LIMIT 100) t;
-- with ['', 'a & | ! (']

-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"text":', to_json("foreign_postgres_searched"."text"::text), '}') AS "ms_0"
  FROM "foreign_postgres_searched"
  WHERE "foreign_postgres_searched"."vector" @@ (plainto_tsquery(%s))
  ORDER BY "foreign_postgres_searched"."id" ASC LIMIT 100) t;
-- with ['']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"text":', to_json("foreign_postgres_searched"."text"::text), '}') AS "ms_0"
  FROM "foreign_postgres_searched"
  WHERE to_tsvector(COALESCE("foreign_postgres_searched"."text", %s)) @@ (plainto_tsquery(%s))
  ORDER BY "foreign_postgres_searched"."id" ASC LIMIT 100) t;
-- with ['', '']
