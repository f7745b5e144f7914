-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" @> %s
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [Jsonb({'weight': 3})]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" <@ %s
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [Jsonb({'weight': 3})]

-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" @> %s
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [Jsonb({'weight': 3, 'language': 'en', 'mo ... (44 chars))]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" <@ %s
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [Jsonb({'weight': 3, 'language': 'en', 'mo ... (44 chars))]

-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" @> %s
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [Jsonb({})]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."details" <@ %s
  ORDER BY "library_volume"."id" ASC LIMIT 3) t;
-- with [Jsonb({})]
