-- statements, default: 4, rows: 4

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"text":', to_json("foreign_postgres_searched"."text"::text), '}') AS "ms_0"
  FROM "foreign_postgres_searched"
  WHERE "foreign_postgres_searched"."text" %% %s
  ORDER BY "foreign_postgres_searched"."id" ASC LIMIT 100) t;
-- with ['fox']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"text":', to_json("foreign_postgres_searched"."text"::text), '}') AS "ms_0"
  FROM "foreign_postgres_searched"
  WHERE "foreign_postgres_searched"."text" %%> %s
  ORDER BY "foreign_postgres_searched"."id" ASC LIMIT 100) t;
-- with ['fox']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"text":', to_json("foreign_postgres_searched"."text"::text), '}') AS "ms_0"
  FROM "foreign_postgres_searched"
  WHERE "foreign_postgres_searched"."text" %%>> %s
  ORDER BY "foreign_postgres_searched"."id" ASC LIMIT 100) t;
-- with ['fox']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"text":', to_json("foreign_postgres_searched"."text"::text), '}') AS "ms_0"
  FROM "foreign_postgres_searched"
  WHERE UNACCENT("foreign_postgres_searched"."text")::text LIKE '%%' || REPLACE(REPLACE(REPLACE((UNACCENT(%s)), E'\\', E'\\\\'), E'%%', E'\\%%'), E'_', E'\\_') || '%%'
  ORDER BY "foreign_postgres_searched"."id" ASC LIMIT 100) t;
-- with ['fox']
