-- statements, default: 1, rows: 1

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","isbn":', to_json("library_volume"."isbn"::text), '}') AS "ms_0"
  FROM "library_volume"
  WHERE ("library_volume"."isbn" > %s AND "library_volume"."isbn" <= %s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with ['9780000000020', '9780000000023']
