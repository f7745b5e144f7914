-- statements, default: 6, rows: 6

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" ? %s
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['weight']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" ?& %s
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [['language', 'weight']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" ?| %s
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [['language', 'weight']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."details" ?| %s)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [['language', 'weight']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Jsonb({'language': 'en', 'weight': 3})]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."details" = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [Jsonb({'language': 'en', 'weight': 3})]

-- statements, default: 6, rows: 6

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" ? %s
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['nothing']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" ?& %s
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [['nothing', 'weight']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" ?| %s
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [['nothing', 'weight']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."details" ?| %s)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [['nothing', 'weight']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Jsonb({'weight': 3})]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."details" = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [Jsonb({'weight': 3})]

-- statements, default: 6, rows: 6

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" ? %s
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['"']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" ?& %s
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [['"', 'weight']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" ?| %s
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [['"', 'weight']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."details" ?| %s)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [['"', 'weight']]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Jsonb(3)]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."details" = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [Jsonb(3)]

-- statements, default: 6, rows: 6

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" ? %s
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with ['']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" ?& %s
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [[]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" ?| %s
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [[]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."details" ?| %s)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [[]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Jsonb('text')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE NOT ("library_volume"."details" = %s)
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [Jsonb('text')]
