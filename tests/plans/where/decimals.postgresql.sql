-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","price":', CASE WHEN "library_volume"."price" < 'NaN' THEN '"' || "library_volume"."price" || '"' ELSE 'null' END, '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."price" = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Decimal('2.45')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","price":', CASE WHEN "library_volume"."price" < 'NaN' THEN '"' || "library_volume"."price" || '"' ELSE 'null' END, '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."price" > %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Decimal('50.00')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","price":', CASE WHEN "library_volume"."price" < 'NaN' THEN '"' || "library_volume"."price" || '"' ELSE 'null' END, '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."price" = ANY(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[Decimal('4.90'), Decimal('7.35')]]

-- statements, default: 3, rows: 3

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","price":', CASE WHEN "library_volume"."price" < 'NaN' THEN '"' || "library_volume"."price" || '"' ELSE 'null' END, '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."price" = %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Decimal('2.45')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","price":', CASE WHEN "library_volume"."price" < 'NaN' THEN '"' || "library_volume"."price" || '"' ELSE 'null' END, '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."price" > %s
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [Decimal('50.00')]

SELECT concat('[', string_agg(t.ms_0, ','), ']')
FROM (
  SELECT concat('{"id":"', "library_volume"."id", '","price":', CASE WHEN "library_volume"."price" < 'NaN' THEN '"' || "library_volume"."price" || '"' ELSE 'null' END, '}') AS "ms_0"
  FROM "library_volume"
  WHERE "library_volume"."price" = ANY(%s)
  ORDER BY "library_volume"."id" ASC LIMIT 100) t;
-- with [[]]
