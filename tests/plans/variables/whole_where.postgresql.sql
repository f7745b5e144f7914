-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 5) t;

-- statements, default: 1, rows: 1

-- the same as before

-- statements, default: 1, rows: 1

-- the same as before

-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text LIKE %s
  ORDER BY "library_volume"."id" ASC LIMIT 5) t;
-- with ['Ko%']

-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text LIKE %s
  ORDER BY "library_volume"."id" ASC LIMIT 5) t;
-- with ['Wa%']

-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."id" = %s OR ("library_volume"."writer_id" IS NOT NULL AND "library_volume"."writer_id" IN (
    SELECT U0."id" AS "id"
    FROM "library_writer" U0
    WHERE U0."name"::text LIKE %s)))
  ORDER BY "library_volume"."id" ASC LIMIT 5) t;
-- with [1, '%Leo%']

-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."id" = %s
  ORDER BY "library_volume"."id" ASC LIMIT 5) t;
-- with [3]

-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT (EXISTS(
    SELECT 1 AS "a"
    FROM "library_writer" U0
    INNER JOIN "library_help" U1 ON (U0."id" = U1."writer_id")
    WHERE U1."volume_id" = ("library_volume"."id") LIMIT 1))
  ORDER BY "library_volume"."id" ASC LIMIT 5) t;

-- statements, default: 1, rows: 1

-- the same as before
