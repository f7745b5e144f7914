-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['Kokoro 1']

-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['Kokoro 9']

-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ["Ünder 'quotes'"]

-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","title":', to_json("library_volume"."title"::text), '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."title" = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['']
