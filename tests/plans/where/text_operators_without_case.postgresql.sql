-- statements, default: 4, rows: 4

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE UPPER("library_volume"."title"::text) LIKE UPPER(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%kokoro%']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE UPPER("library_volume"."title"::text) LIKE UPPER(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['kokoro%']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE UPPER("library_volume"."title"::text) LIKE UPPER(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%kokoro']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE UPPER("library_volume"."title"::text) = UPPER(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['kokoro']

-- statements, default: 4, rows: 4

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE UPPER("library_volume"."title"::text) LIKE UPPER(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%WAR AND PEACE%']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE UPPER("library_volume"."title"::text) LIKE UPPER(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['WAR AND PEACE%']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE UPPER("library_volume"."title"::text) LIKE UPPER(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%WAR AND PEACE']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE UPPER("library_volume"."title"::text) = UPPER(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['WAR AND PEACE']

-- statements, default: 4, rows: 4

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE UPPER("library_volume"."title"::text) LIKE UPPER(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%SCORE%']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE UPPER("library_volume"."title"::text) LIKE UPPER(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['SCORE%']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE UPPER("library_volume"."title"::text) LIKE UPPER(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%SCORE']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE UPPER("library_volume"."title"::text) = UPPER(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['SCORE']
