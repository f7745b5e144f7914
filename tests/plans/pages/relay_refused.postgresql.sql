-- statements, default: 0, rows: 0

-- statements, default: 0, rows: 0

-- the same as before

-- statements, default: 1, rows: 1

SELECT (
  SELECT concat('[', string_agg(t.ms_0, ','), ']')
  FROM (
    SELECT concat('{"id":"', "library_volume"."id", '"}') AS "ms_0"
    FROM "library_volume"
    ORDER BY "library_volume"."id" ASC LIMIT 100) t);
