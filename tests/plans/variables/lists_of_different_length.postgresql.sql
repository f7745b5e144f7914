-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."id" = ANY(%s) OR "library_volume"."title" = ANY(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[], []]

-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."id" = ANY(%s) OR "library_volume"."title" = ANY(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[1], []]

-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."id" = ANY(%s) OR "library_volume"."title" = ANY(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[1, 2, 3], ['Kokoro']]

-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."id" = ANY(%s) OR "library_volume"."title" = ANY(%s))
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[4], ['100% Wool', 'Kokoro', 'War and Peace']]

-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
