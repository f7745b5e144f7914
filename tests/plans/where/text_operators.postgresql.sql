-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text LIKE %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%Kokoro%']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text LIKE %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['Kokoro%']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text LIKE %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%Kokoro']

-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text LIKE %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%100\\% Wool%']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text LIKE %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['100\\% Wool%']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text LIKE %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%100\\% Wool']

-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text LIKE %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%r\\_s%']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text LIKE %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['r\\_s%']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text LIKE %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%r\\_s']

-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text LIKE %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%\\%%']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text LIKE %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['\\%%']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text LIKE %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%\\%']

-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text LIKE %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%\\_%']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text LIKE %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['\\_%']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text LIKE %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%\\_']

-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text LIKE %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ["%'%"]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text LIKE %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ["'%"]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text LIKE %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ["%'"]

-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text LIKE %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%\\\\%']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text LIKE %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['\\\\%']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text LIKE %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['%\\\\']
