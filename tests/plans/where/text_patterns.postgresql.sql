-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text ~ %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['^[KW]']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text ~* %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['^[KW]']

-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text ~ %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['o$']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text ~* %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['o$']

-- statements, default: 2, rows: 2

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text ~ %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['(peace|wool) [0-9]']

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title"::text ~* %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['(peace|wool) [0-9]']
