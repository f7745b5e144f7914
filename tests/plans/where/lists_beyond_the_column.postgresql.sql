-- statements, default: 4, rows: 4

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_critique"."id", '","stars":', "library_critique"."stars", '}') AS "ms_0"
  FROM "library_critique"
  WHERE "library_critique"."stars" = ANY(%s)
  ORDER BY "library_critique"."id" ASC LIMIT 4) t;
-- with [[Int2(174), Int2(2)]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_critique"."id", '","stars":', "library_critique"."stars", '}') AS "ms_0"
  FROM "library_critique"
  WHERE NOT ("library_critique"."stars" = ANY(%s))
  ORDER BY "library_critique"."id" ASC LIMIT 4) t;
-- with [[Int2(174), Int2(2)]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (CASE WHEN "library_volume"."lendable" THEN "library_volume"."sold" ELSE NULL END) = ANY(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[Int8(2)]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" = ANY(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[Int4(137), Int4(2147483647)]]

-- statements, default: 4, rows: 4

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_critique"."id", '","stars":', "library_critique"."stars", '}') AS "ms_0"
  FROM "library_critique"
  WHERE "library_critique"."stars" = ANY(%s)
  ORDER BY "library_critique"."id" ASC LIMIT 4) t;
-- with [[]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_critique"."id", '","stars":', "library_critique"."stars", '}') AS "ms_0"
  FROM "library_critique"
  WHERE NOT ("library_critique"."stars" = ANY(%s))
  ORDER BY "library_critique"."id" ASC LIMIT 4) t;
-- with [[]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE (CASE WHEN "library_volume"."lendable" THEN "library_volume"."sold" ELSE NULL END) = ANY(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[]]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."pages" = ANY(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[Int4(137), Int4(2147483647)]]
